import { ArchiveLink } from "./archive-link.tsx";
import { BoardLink } from "./board-link.tsx";

export const examples = {
  "to the archive": () => (
    <p>
      <ArchiveLink />
    </p>
  ),
  "to the board": () => <BoardLink />,
};
