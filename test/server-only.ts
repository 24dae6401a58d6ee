// Stands in for Next's guard: tests run on the server's side.
export {};
