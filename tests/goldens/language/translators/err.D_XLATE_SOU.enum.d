/* A translator makes a struct or a union. */
enum color { RED };

translator enum color < int i > {
};

BEGIN { exit(0); }
