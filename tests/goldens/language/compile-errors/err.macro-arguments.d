/* Where a macro argument does not fit, the message is that of the number, the word or the string that it is. */
/* @@parts */
/* @@args: -xerrtags -e -xargref 08 -- -3L word text int 1lll 99999999999999999999x " 5" 40 -9223372036854775808 NULL */
/* @@status: 1 */
/* -- */
BEGIN { $1 = 3; }
/* -- */
BEGIN { $2 = 3; }
/* -- */
BEGIN { trace(-$2); }
/* -- */
BEGIN { trace($3); }
/* -- */
BEGIN { trace(1 $3); }
/* -- */
string text; BEGIN { trace(1 $4); }
/* -- */
string text; typedef $4 t;
/* -- */
BEGIN { trace($5); }
/* -- */
BEGIN { trace(1 $5); }
/* -- */
BEGIN { trace(1 $11); }
/* -- */
BEGIN { trace($6); }
/* -- */
BEGIN { trace($7); }
/* -- */
BEGIN { trace($8); }
/* -- */
struct s { int b : $9; };
/* -- */
struct s { int b : $1; };
/* -- */
BEGIN { trace($10); }
/* -- */
BEGIN { trace($01); trace($12); }
/* -- */
struct x { int a; } x; BEGIN { trace(x.$11); }
/* -- */
BEGIN { $3 = 1; } BEGIN { trace(1 $3); }
