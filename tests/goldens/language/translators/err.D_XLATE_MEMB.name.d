/* A translator defines members that there are. */
struct out { int o; };

translator struct out < int i > {
	o = i;
	p = i;
};

BEGIN { exit(0); }
