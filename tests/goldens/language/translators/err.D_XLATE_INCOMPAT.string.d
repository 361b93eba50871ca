/* A member's expression has to fit the member, used or not. */
struct out { int o; };

translator struct out < int i > { o = "one"; };

BEGIN { exit(0); }
