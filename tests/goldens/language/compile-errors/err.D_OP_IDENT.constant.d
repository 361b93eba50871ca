/* The name of a constant is no name of a member. */
enum e { E1 };
struct x { int E1; } x;

BEGIN { x.E1 = 1; }
