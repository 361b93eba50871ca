aXcdef abYdef abcdeg abc
abYd 4 WXcdef c

