import { Pictogram } from "./pictogram.tsx";

export const examples = {
  "beside a name": () => (
    <p>
      <Pictogram priority={{ pictogram: "sign.svg" }} /> The name
    </p>
  ),
};
