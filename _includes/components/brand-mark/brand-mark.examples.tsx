import { BrandMark } from "./brand-mark.tsx";

const media = new Map([["mark.svg", { width: 64, height: 64, bytes: 900, isPicture: true }]]);

export const examples = {
  "beside a name": () => (
    <p>
      <BrandMark site={{ settings: { logo: "mark.svg" }, media }} /> The name
    </p>
  ),
};
