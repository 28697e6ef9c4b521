/**
 * Loaded before a program: its clock begins at the moment that TEST_CLOCK says, in milliseconds since 1970, and goes
 * on from there, in its threads too.
 */
const start = Number(process.env.TEST_CLOCK);
const RealDate = Date;
const offset = start - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...values) {
    if (values.length === 0) super(RealDate.now() + offset);
    else super(...values);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
