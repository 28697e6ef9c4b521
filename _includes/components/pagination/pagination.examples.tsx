import { Pagination } from "./pagination.tsx";

const list = "section:news";

export const examples = {
  "on the first page": () => <Pagination part={{ list, pageNumber: 1, pageCount: 2 }} />,
  "on the last page": () => <Pagination part={{ list, pageNumber: 2, pageCount: 2 }} />,
};
