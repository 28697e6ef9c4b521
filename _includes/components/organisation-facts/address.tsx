import type { Organisation } from "../../../src/kinds/organisation/schema.ts";

interface AddressProps {
  readonly address: Organisation["addresses"][number];
}

/** An address as on an envelope, line by line. */
export function Address({ address: { street, postalCode, locality } }: AddressProps) {
  const place = [postalCode, locality].filter((part) => part !== undefined).join(" ");
  return (
    <>
      <span class="address-line">{street}</span>
      {place && <span class="address-line">{place}</span>}
    </>
  );
}
