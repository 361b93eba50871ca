env bin /
/usr/bin . /
/a/b/d /
a . ../b
[] . ../..

