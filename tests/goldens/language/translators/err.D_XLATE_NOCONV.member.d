/* A member that the translator does not define cannot be asked for. */
struct out { int o; int p; };

translator struct out < int i > { o = i; };

BEGIN { trace(xlate < struct out > (1).p); }
