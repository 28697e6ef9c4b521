import { TableFrame } from "./table-frame.tsx";

export const examples = {
  "a small table": () => (
    <TableFrame id="example-table" caption="A small table">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How many</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">One thing</th>
          <td>1</td>
        </tr>
      </tbody>
    </TableFrame>
  ),
};
