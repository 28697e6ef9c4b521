import { FilmPlayer } from "./film.tsx";

export const examples = {
  "with a poster and captions": () => (
    <FilmPlayer
      film={{ video: "sign.webm", poster: "lake.svg", captions: "sign.vtt", speech: true }}
    />
  ),
  alone: () => <FilmPlayer film={{ video: "sign.mp4", speech: false }} />,
};
