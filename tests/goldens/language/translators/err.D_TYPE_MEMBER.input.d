/* Expressions are checked where the translator is declared. */
struct in { int i; };
struct out { int o; };

translator struct out < struct in *p > { o = p->nosuch; };

BEGIN { exit(0); }
