/* One translator for each pair of types. */
struct out { int o; };

translator struct out < int i > { o = i; };
translator struct out < int k > { o = k; };

BEGIN { exit(0); }
