import { Pagination } from "./pagination.tsx";

export const examples = {
  "on the first page": () => <Pagination list={{ pageNumber: 1, pageCount: 2 }} />,
  "on the last page": () => <Pagination list={{ pageNumber: 2, pageCount: 2 }} />,
};
