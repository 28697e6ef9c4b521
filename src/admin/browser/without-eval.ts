import { config } from "zod";

// zod tries whether it may make functions of texts. The policy of the forms forbids it, and reports each try.
config({ jitless: true });
