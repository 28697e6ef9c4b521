import { BrandMark } from "./brand-mark.tsx";

const drawing = { bytes: 900, isPicture: true };
const media = new Map([
  ["mark.svg", { width: 64, height: 64, ...drawing }],
  ["wide.svg", { width: 640, height: 120, ...drawing }],
]);

export const examples = {
  "beside a name": () => (
    <p>
      <BrandMark site={{ settings: { logo: "mark.svg" }, media }} /> The name
    </p>
  ),
  "that is wide": () => (
    <p>
      <BrandMark site={{ settings: { logo: "wide.svg" }, media }} /> The name
    </p>
  ),
};
