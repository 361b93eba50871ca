/* The value of an inline, of its parameter and of a translator's input has a name, but is no variable. */
/* @@parts */
/* @@args: -xerrtags -e */
/* @@status: 1 */
/* -- */
inline int w[int x] = x; BEGIN { w[1] = 2; }
/* -- */
inline int w[int x] = x + 1; BEGIN { w[1]++; }
/* -- */
inline int w[int x] = x; BEGIN { w[1] += 2; }
/* -- */
int k; inline int w[int x] = x; BEGIN { w[k] = 2; }
/* -- */
inline string w[string x] = x; BEGIN { w["a"] = "b"; }
/* -- */
int n; inline int w = n + 1; BEGIN { w = 2; }
/* -- */
int n; inline int w = n + 1; BEGIN { trace(&w); }
/* -- */
inline int w[int x] = x; BEGIN { trace(&w[1]); }
/* -- */
inline int w = 1; BEGIN { w = 2; }
/* -- */
inline int w = 1; BEGIN { trace(&w); }
/* -- */
struct out { long a; }; translator struct out < short p > { a = p++; }; BEGIN { trace((xlate <struct out> (1)).a); }
/* -- */
struct out { long a; }; translator struct out < short p > { a = (p = 5); }; BEGIN { trace((xlate <struct out> (1)).a); }
/* -- */
struct out { int a; }; translator struct out < int p > { a = p; }; BEGIN { trace((xlate <struct out> (1)).c); }
/* -- */
struct out { int a; int b; }; translator struct out < int p > { a = p; }; BEGIN { trace((xlate <struct out *> (1))->c); }
