/* Random statements of the area aggregations (seed 11, program 5) print what they do in DTrace. */
/* @@args: -q -xaggsortrev */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1[(char)127] = quantize(3); @a1[(char)127] = quantize(-5); @a1[(char)127] = quantize(100); @a1[(char)-1] = quantize(3, 0); @a1[(char)5] = quantize(10, 1); @a1[(char)0] = quantize(7); }
BEGIN { denormalize(@a1); printa(@a1); printa(@a1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2["a", 0LL] = quantize(10); @a2["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 0LL] = quantize(10); @a2["9", 8589934592LL] = quantize(3); @a2["a", 7LL] = quantize(-5); @a2["b", 7LL] = quantize(-5); @a2["9", 0LL] = quantize(1000); }
BEGIN { printa(@a2); printa(@a2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3[(char)0] = sum(-5); @a3[(char)5] = sum(-1); @a3[(char)-1] = sum(1099511627776); @a3[(char)65] = sum(2); @a3[(char)-1] = sum(3); @a3[(char)127] = sum(-5); }
BEGIN { denormalize(@a3); printa(@a3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4[0, 0] = lquantize(123456789, -10, 110, 10); @a4[-1, 300] = lquantize(-8589934592, -10, 110, 10); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @a5[0LL, 70000] = count(); @a5[0LL, 70000] = count(); @a5[0LL, 1] = count(); @a5[-1LL, 1] = count(); @a5[-1LL, 1] = count(); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6["abc", 70000, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = sum(10); @a6["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", -1, ""] = sum(0); @a6["abc", 0, "9"] = sum(3); @a6["abc", -1, "10"] = sum(7); }
BEGIN { normalize(@a6, 2); printa(@a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7[(short)5, -1, (char)-1] = max(1); @a7[(short)-1, 2, (char)-1] = max(1); @a7[(short)-1, 70000, (char)0] = max(-5); @a7[(short)300, 300, (char)-1] = max(123456789); @a7[(short)300, 70000, (char)5] = max(1); }
BEGIN { printa("k %6d|%d %@d", @a7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a8[0LL] = stddev(-8589934592); @a8[0LL] = stddev(10); @a8[7LL] = stddev(-8589934592); @a8[0LL] = stddev(10); @a8[7LL] = stddev(1000); @a8[0LL] = stddev(-5); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @a9 = count(); @a9 = count(); @a9 = count(); @a9 = count(); @a9 = count(); }
BEGIN { printa("<%@8d\n", @a9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a10[(char)65, (char)-1, (char)5] = llquantize(2, 10, 0, 4, 10); @a10[(char)5, (char)-1, (char)65] = llquantize(100, 10, 0, 4, 10); @a10[(char)127, (char)65, (char)0] = llquantize(100, 10, 0, 4, 10); @a10[(char)0, (char)127, (char)127] = llquantize(10, 10, 0, 4, 10); }
BEGIN { printa(@a10); printa(@a10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11[(char)5, (char)127] = count(); }
BEGIN { printa("%d %x %@d", @a11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @a12[(short)5] = avg(1099511627776); @a12[(short)300] = avg(1); @a12[(short)0] = avg(1099511627776); @a12[(short)300] = avg(-5); }
BEGIN { printa(@a12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13[(short)5] = stddev(-8589934592); @a13[(short)-1] = stddev(1); @a13[(short)-1] = stddev(-1); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14[-1LL, (short)-1] = lquantize(100, -10, 110, 10); @a14[8589934592LL, (short)-1] = lquantize(1, -10, 110, 10); }
BEGIN { printa("%u %@d", @a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15[(short)300, (short)-1] = sum(7); @a15[(short)5, (short)5] = sum(2); @a15[(short)5, (short)5] = sum(1); @a15[(short)-1, (short)5] = sum(1099511627776); @a15[(short)5, (short)-1] = sum(-8589934592); }
BEGIN { printa(@a15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16 = lquantize(3, -10, 110, 10, 2); @a16 = lquantize(123456789, -10, 110, 10); @a16 = lquantize(10, -10, 110, 10); @a16 = lquantize(3, -10, 110, 10, 2); @a16 = lquantize(3, -10, 110, 10); @a16 = lquantize(-8589934592, -10, 110, 10); }
BEGIN { printa("<%@x\n", @a16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17[1, 2, "9"] = sum(0); @a17[300, 0, "abc"] = sum(1); @a17[0, -1, "a"] = sum(2); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a18 = quantize(1000); @a18 = quantize(123456789); @a18 = quantize(100); @a18 = quantize(123456789); @a18 = quantize(10, -1); }
BEGIN { printa("k %@d%%\n", @a18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19[(char)0] = lquantize(2, -10, 110, 10); @a19[(char)65] = lquantize(-1, -10, 110, 10); @a19[(char)5] = lquantize(1, -10, 110, 10); }
BEGIN { printa(@a19); denormalize(@a19); printa(@a19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a20[0, (short)0, ""] = lquantize(7, -10, 110, 10); }
BEGIN { printa(@a20); printa("k %@x%%\n", @a20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a21[0] = avg(-1); @a21[0] = avg(1000); @a21[300] = avg(2); }
BEGIN { printa("\n", @a21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[2] = avg(-1); @a22[2] = avg(10); @a22[2] = avg(-8589934592); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23["a", 0, 300] = stddev(1); }
BEGIN { printa("<%s %-@8d|%%\n", @a23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24[0, (short)0] = sum(3); @a24[2, (short)-1] = sum(-1); @a24[-1, (short)0] = sum(7); }
BEGIN { printa(@a24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25[(char)65, (short)5, (char)127] = max(0); @a25[(char)-1, (short)0, (char)-1] = max(2); @a25[(char)127, (short)5, (char)5] = max(100); @a25[(char)65, (short)300, (char)0] = max(1000); }
BEGIN { trunc(@a25); printa(@a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a26[(short)0] = max(-5); @a26[(short)0] = max(-5); @a26[(short)-1] = max(-1); }
BEGIN { trunc(@a26, 3); printa("%6d|%@u%%\n", @a26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27[(char)65, (short)300, (short)0] = lquantize(1000, -10, 110, 10); }
BEGIN { printa("<%@8d%%\n", @a27); denormalize(@a27); printa(@a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28[8589934592LL, (short)300] = count(); @a28[-1LL, (short)300] = count(); @a28[7LL, (short)-1] = count(); @a28[7LL, (short)300] = count(); @a28[7LL, (short)-1] = count(); @a28[7LL, (short)0] = count(); }
BEGIN { printa(@a28); denormalize(@a28); printa(@a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a29[70000, (short)-1] = avg(0); @a29[300, (short)-1] = avg(-8589934592); @a29[70000, (short)5] = avg(100); @a29[-1, (short)0] = avg(123456789); @a29[2, (short)0] = avg(1); @a29[300, (short)-1] = avg(1099511627776); }
BEGIN { printa("k \n", @a29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30[(short)-1] = sum(0); @a30[(short)-1] = sum(100); @a30[(short)5] = sum(0); @a30[(short)-1] = sum(1099511627776); }
BEGIN { normalize(@a30, 7); printa(@a30); denormalize(@a30); printa(@a30); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a31[(char)0, (char)-1, (char)127] = sum(123456789); @a31[(char)-1, (char)0, (char)5] = sum(123456789); }
BEGIN { normalize(@a31, 1000); printa(@a31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32[(short)300, 0LL] = sum(1000); @a32[(short)-1, 7LL] = sum(-8589934592); @a32[(short)0, 0LL] = sum(-5); @a32[(short)5, 8589934592LL] = sum(-1); }
BEGIN { printa("<%-@8d|%%\n", @a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33[(short)0] = sum(1); @a33[(short)0] = sum(1000); @a33[(short)0] = sum(-1); @a33[(short)300] = sum(3); @a33[(short)-1] = sum(-5); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34 = stddev(2); @a34 = stddev(1099511627776); }
BEGIN { printa("k %@d%%\n", @a34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35[0, "a"] = max(3); @a35[0, "abc"] = max(7); @a35[-1, "abc"] = max(10); @a35[2, "A"] = max(3); @a35[1, "a"] = max(123456789); }
BEGIN { printa(@a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36[""] = min(0); @a36["abc"] = min(3); @a36["hello world"] = min(-1); @a36[""] = min(-5); }
BEGIN { printa(@a36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37["a", 8589934592LL] = avg(100); @a37["9", -1LL] = avg(123456789); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[0LL] = max(-1); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39[(short)5] = min(1099511627776); @a39[(short)0] = min(1000); @a39[(short)5] = min(123456789); @a39[(short)0] = min(2); @a39[(short)300] = min(10); @a39[(short)5] = min(1); }
BEGIN { printa("k %x %@d\n", @a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a40[(char)127] = min(3); @a40[(char)65] = min(1); }
BEGIN { printa("<%@d\n", @a40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41[8589934592LL, "a", (short)300] = llquantize(7, 10, 0, 4, 10); @a41[8589934592LL, "a", (short)300] = llquantize(100, 10, 0, 4, 10); @a41[0LL, "hello world", (short)-1] = llquantize(1, 10, 0, 4, 10); }
BEGIN { printa("k %6d|%20s %@8d%%\n", @a41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42[300, 8589934592LL, 7LL] = sum(-1); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a43[1] = max(2); @a43[-1] = max(2); @a43[300] = max(3); @a43[0] = max(1); }
BEGIN { printa(@a43); printa("<%d %@d\n", @a43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44[(short)0] = max(2); @a44[(short)-1] = max(-8589934592); }
BEGIN { printa(@a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45 = llquantize(2, 10, 0, 4, 10); @a45 = llquantize(10, 10, 0, 4, 10); @a45 = llquantize(1, 10, 0, 4, 10); @a45 = llquantize(2, 10, 0, 4, 10); @a45 = llquantize(10, 10, 0, 4, 10); }
BEGIN { printa("%@d%%\n", @a45); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46[300, (short)300] = sum(1000); }
BEGIN { printa("<%6d|%@x", @a46); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47[(char)127, "b"] = stddev(-1); @a47[(char)65, "9"] = stddev(-1); @a47[(char)5, "b"] = stddev(123456789); @a47[(char)0, "a"] = stddev(-8589934592); }
BEGIN { printa("k %u %@8d", @a47); printa(@a47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48[(short)300] = quantize(2); @a48[(short)0] = quantize(0, 3); @a48[(short)-1] = quantize(7); }
BEGIN { printa("%@8d\n", @a48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49 = count(); @a49 = count(); @a49 = count(); @a49 = count(); @a49 = count(); @a49 = count(); }
BEGIN { normalize(@a49, 1); printa(@a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50[7LL] = llquantize(1000, 10, 0, 4, 10); @a50[0LL] = llquantize(10, 10, 0, 4, 10); @a50[0LL] = llquantize(-5, 10, 0, 4, 10); }
BEGIN { trunc(@a50, 3); printa("<%@d", @a50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[(short)-1] = quantize(1099511627776); @a51[(short)5] = quantize(1, 2); @a51[(short)0] = quantize(100, 2); @a51[(short)300] = quantize(-1); @a51[(short)300] = quantize(10); }
BEGIN { printa("k %@8d%%\n", @a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52[2] = avg(1000); @a52[2] = avg(2); @a52[-1] = avg(1000); }
BEGIN { printa(@a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53[(short)0, (short)0, (short)300] = max(123456789); @a53[(short)0, (short)0, (short)5] = max(2); }
BEGIN { printa("<%u %6d|%6d|%@x", @a53); printa("<%u %6d|%6d|%@x", @a53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54 = llquantize(1099511627776, 10, 0, 4, 10); }
BEGIN { trunc(@a54); printa(@a54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a55[-1LL] = min(10); @a55[7LL] = min(1); @a55[7LL] = min(1000); @a55[7LL] = min(1099511627776); @a55[8589934592LL] = min(0); @a55[7LL] = min(-5); }
BEGIN { printa(@a55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a56["10"] = count(); @a56["hello world"] = count(); @a56["hello world"] = count(); @a56["A"] = count(); @a56["9"] = count(); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57[-1LL, (char)5] = stddev(-8589934592); @a57[-1LL, (char)65] = stddev(-1); @a57[8589934592LL, (char)65] = stddev(0); @a57[8589934592LL, (char)0] = stddev(-8589934592); @a57[-1LL, (char)5] = stddev(1); }
BEGIN { printa("%u %d %@x%%\n", @a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58[1, "A", (char)5] = count(); @a58[0, "a", (char)-1] = count(); @a58[70000, "A", (char)0] = count(); @a58[70000, "b", (char)65] = count(); @a58[2, "abc", (char)65] = count(); @a58[0, "9", (char)127] = count(); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59["a"] = min(-1); }
BEGIN { printa("<%@8d\n", @a59); printa(@a59); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60[(short)-1, "hello world"] = quantize(-8589934592, 1); @a60[(short)0, "b"] = quantize(-5); @a60[(short)5, "abc"] = quantize(100); @a60[(short)0, "a"] = quantize(100); @a60[(short)0, "10"] = quantize(1099511627776); }
BEGIN { trunc(@a60, 0); printa(@a60); }
BEGIN { exit(0); }
