/* Random statements of the area aggregations (seed 11, program 3) print what they do in DTrace. */
/* @@args: -q -xaggsortkey -xaggsortkeypos=1 */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1["", (short)-1, (short)300] = llquantize(7, 10, 0, 4, 10); @a1["b", (short)5, (short)300] = llquantize(2, 10, 0, 4, 10); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2[300] = max(0); @a2[1] = max(10); @a2[-1] = max(-8589934592); @a2[-1] = max(10); }
BEGIN { trunc(@a2); printa(@a2); printa("k %d %@8d\n", @a2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3[8589934592LL] = max(-5); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4[1] = avg(-1); }
BEGIN { trunc(@a4, 1); printa(@a4); printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @a5["b", (short)-1] = llquantize(100, 10, 0, 4, 10); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6["abc", (short)5] = sum(10); @a6["a", (short)0] = sum(3); @a6["", (short)5] = sum(3); }
BEGIN { denormalize(@a6); printa(@a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7[(short)5, "10"] = count(); @a7[(short)5, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @a7[(short)300, "b"] = count(); @a7[(short)5, "hello world"] = count(); @a7[(short)-1, "9"] = count(); }
BEGIN { printa(@a7); denormalize(@a7); printa(@a7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a8[7LL] = quantize(100); @a8[0LL] = quantize(123456789); }
BEGIN { clear(@a8); printa(@a8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @a9[(short)300, 300] = llquantize(-5, 10, 0, 4, 10); @a9[(short)0, 0] = llquantize(2, 10, 0, 4, 10); @a9[(short)0, -1] = llquantize(100, 10, 0, 4, 10); @a9[(short)-1, 0] = llquantize(-8589934592, 10, 0, 4, 10); }
BEGIN { printa(@a9); printa(@a9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a10[(short)-1, 0, (short)300] = avg(10); @a10[(short)0, 300, (short)300] = avg(100); @a10[(short)-1, -1, (short)300] = avg(1099511627776); @a10[(short)5, 0, (short)0] = avg(10); @a10[(short)300, 0, (short)0] = avg(1099511627776); @a10[(short)300, 300, (short)5] = avg(3); }
BEGIN { printa(@a10); denormalize(@a10); printa(@a10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11[(short)300] = lquantize(2, -10, 110, 10); @a11[(short)300] = lquantize(-8589934592, -10, 110, 10); }
BEGIN { printa(@a11); printa("%@x\n", @a11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @a12[(char)5, (short)5, 0] = max(1); @a12[(char)127, (short)-1, 70000] = max(1000); @a12[(char)65, (short)300, 0] = max(3); @a12[(char)65, (short)300, 0] = max(-1); @a12[(char)-1, (short)-1, 70000] = max(0); @a12[(char)127, (short)0, 70000] = max(7); }
BEGIN { printa("%x %@x%%\n", @a12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13[0] = count(); @a13[-1] = count(); @a13[2] = count(); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14[(char)127, "A", (char)65] = sum(-1); @a14[(char)5, "abc", (char)127] = sum(1000); }
BEGIN { printa(@a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15 = count(); @a15 = count(); @a15 = count(); @a15 = count(); @a15 = count(); @a15 = count(); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16 = llquantize(-8589934592, 10, 0, 4, 10); @a16 = llquantize(-1, 10, 0, 4, 10); @a16 = llquantize(-8589934592, 10, 0, 4, 10); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17[(short)300, (char)0] = count(); @a17[(short)300, (char)127] = count(); @a17[(short)300, (char)65] = count(); @a17[(short)-1, (char)5] = count(); @a17[(short)300, (char)65] = count(); @a17[(short)-1, (char)127] = count(); }
BEGIN { printa(@a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a18[2, "9"] = llquantize(1099511627776, 10, 0, 4, 10); @a18[0, ""] = llquantize(-8589934592, 10, 0, 4, 10); @a18[70000, "abc"] = llquantize(1000, 10, 0, 4, 10); }
BEGIN { trunc(@a18); printa(@a18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19 = llquantize(7, 10, 0, 4, 10); @a19 = llquantize(1, 10, 0, 4, 10); @a19 = llquantize(-5, 10, 0, 4, 10); @a19 = llquantize(-5, 10, 0, 4, 10); }
BEGIN { printa("%-@8d|\n", @a19); printa("%-@8d|\n", @a19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a20["", 1, (char)-1] = sum(100); @a20["9", 0, (char)127] = sum(0); @a20["b", 1, (char)5] = sum(-8589934592); @a20["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 2, (char)5] = sum(10); }
BEGIN { denormalize(@a20); printa(@a20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a21["9", (short)300] = count(); @a21["9", (short)300] = count(); }
BEGIN { printa("%s %@8d\n", @a21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[7LL] = min(10); @a22[0LL] = min(-5); @a22[8589934592LL] = min(100); @a22[0LL] = min(-1); @a22[8589934592LL] = min(7); @a22[-1LL] = min(1099511627776); }
BEGIN { printa(@a22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23[300] = avg(1099511627776); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24[(char)0] = llquantize(1000, 10, 0, 4, 10); @a24[(char)127] = llquantize(-5, 10, 0, 4, 10); @a24[(char)-1] = llquantize(100, 10, 0, 4, 10); }
BEGIN { clear(@a24); printa(@a24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25[(char)65] = quantize(0); }
BEGIN { trunc(@a25, 2); printa(@a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a26[(char)0] = lquantize(0, -10, 110, 10); @a26[(char)-1] = lquantize(10, -10, 110, 10); @a26[(char)0] = lquantize(123456789, -10, 110, 10, 2); }
BEGIN { printa(@a26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27[70000] = llquantize(2, 10, 0, 4, 10); @a27[0] = llquantize(1099511627776, 10, 0, 4, 10); @a27[300] = llquantize(2, 10, 0, 4, 10); @a27[70000] = llquantize(123456789, 10, 0, 4, 10); @a27[1] = llquantize(2, 10, 0, 4, 10); }
BEGIN { clear(@a27); printa("%@8d\n", @a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28[(char)0, 8589934592LL] = max(1000); @a28[(char)65, -1LL] = max(1000); @a28[(char)127, 0LL] = max(1000); @a28[(char)5, -1LL] = max(100); @a28[(char)0, 7LL] = max(1099511627776); @a28[(char)65, 7LL] = max(7); }
BEGIN { printa(@a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a29[(short)0, (char)5] = lquantize(0, -10, 110, 10); @a29[(short)5, (char)-1] = lquantize(0, -10, 110, 10); }
BEGIN { printa("k %x %d %-@8d|\n", @a29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", -1] = min(3); @a30["hello world", 0] = min(100); @a30["", 1] = min(1000); @a30["abc", 2] = min(123456789); @a30["10", 2] = min(123456789); }
BEGIN { printa(@a30); denormalize(@a30); printa(@a30); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a31[""] = sum(2); @a31["hello world"] = sum(0); }
BEGIN { normalize(@a31, 2); printa(@a31); denormalize(@a31); printa(@a31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32[-1] = max(-1); }
BEGIN { clear(@a32); printa(@a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33[(short)0, -1LL, 2] = quantize(1000); @a33[(short)-1, -1LL, 2] = quantize(10); @a33[(short)300, 7LL, 1] = quantize(7); @a33[(short)300, 7LL, 70000] = quantize(1099511627776); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34[(char)0, 2, 8589934592LL] = max(-8589934592); }
BEGIN { printa(@a34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35["", (char)127] = sum(123456789); @a35["9", (char)5] = sum(123456789); }
BEGIN { printa("%20s %@u", @a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36[1] = max(1000); @a36[0] = max(-1); }
BEGIN { printa("<%-@8d|", @a36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37[(short)-1, "A", 0LL] = sum(100); @a37[(short)5, "hello world", -1LL] = sum(1099511627776); @a37[(short)0, "A", -1LL] = sum(0); }
BEGIN { clear(@a37); printa(@a37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[(char)0, (char)5, "10"] = min(7); @a38[(char)65, (char)127, "9"] = min(1000); @a38[(char)5, (char)5, "9"] = min(1); @a38[(char)127, (char)-1, "hello world"] = min(2); @a38[(char)5, (char)0, "10"] = min(100); @a38[(char)-1, (char)65, "A"] = min(2); }
BEGIN { printa(@a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39 = count(); @a39 = count(); @a39 = count(); @a39 = count(); @a39 = count(); @a39 = count(); }
BEGIN { denormalize(@a39); printa(@a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a40["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 300] = avg(-1); @a40["hello world", 300] = avg(-8589934592); @a40["hello world", 70000] = avg(2); }
BEGIN { trunc(@a40, 2); printa("%s \n", @a40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41[(char)-1, (char)5, (short)-1] = stddev(0); @a41[(char)0, (char)127, (short)5] = stddev(1000); }
BEGIN { trunc(@a41); printa(@a41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42[-1] = sum(10); @a42[300] = sum(2); @a42[-1] = sum(-8589934592); @a42[0] = sum(100); @a42[300] = sum(123456789); @a42[1] = sum(-5); }
BEGIN { normalize(@a42, 1); printa(@a42); denormalize(@a42); printa(@a42); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a43[(char)65, -1LL] = llquantize(7, 10, 0, 4, 10); @a43[(char)0, 0LL] = llquantize(1099511627776, 10, 0, 4, 10); @a43[(char)127, 0LL] = llquantize(7, 10, 0, 4, 10); @a43[(char)127, 8589934592LL] = llquantize(0, 10, 0, 4, 10); @a43[(char)5, 7LL] = llquantize(123456789, 10, 0, 4, 10); }
BEGIN { printa(@a43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44["10", 70000, "a"] = sum(10); @a44["10", -1, "9"] = sum(0); @a44["a", 300, "10"] = sum(3); @a44["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 2, "hello world"] = sum(1099511627776); @a44["10", 0, "b"] = sum(100); @a44["hello world", 2, "a"] = sum(0); }
BEGIN { trunc(@a44); printa("k %@u\n", @a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45[2] = lquantize(0, -10, 110, 10); @a45[2] = lquantize(-1, -10, 110, 10); }
BEGIN { printa("<%@d%%\n", @a45); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46[(char)127] = stddev(-1); @a46[(char)5] = stddev(1); @a46[(char)-1] = stddev(123456789); @a46[(char)0] = stddev(10); @a46[(char)-1] = stddev(2); }
BEGIN { printa(@a46); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47[0LL, 0LL] = lquantize(-8589934592, -10, 110, 10, 2); }
BEGIN { printa("%@8d\n", @a47); printa("%@8d\n", @a47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48[(short)300, (short)0, (char)127] = avg(1); @a48[(short)0, (short)0, (char)-1] = avg(1); @a48[(short)5, (short)0, (char)-1] = avg(1000); @a48[(short)300, (short)5, (char)127] = avg(10); @a48[(short)5, (short)-1, (char)5] = avg(0); }
BEGIN { printa("\n", @a48); denormalize(@a48); printa(@a48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49[0, (char)0] = sum(-1); @a49[-1, (char)5] = sum(-8589934592); @a49[70000, (char)5] = sum(-1); }
BEGIN { printa("%6d|%u %@x\n", @a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50 = stddev(-5); @a50 = stddev(1000); @a50 = stddev(100); @a50 = stddev(100); @a50 = stddev(0); @a50 = stddev(123456789); }
BEGIN { printa("<%@u%%\n", @a50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[0LL] = quantize(1); @a51[7LL] = quantize(3); @a51[7LL] = quantize(0); @a51[0LL] = quantize(10, 2); @a51[8589934592LL] = quantize(100, 0); @a51[8589934592LL] = quantize(3); }
BEGIN { printa("<%6d|%@x", @a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52["b"] = lquantize(100, -10, 110, 10); @a52["a"] = lquantize(10, -10, 110, 10); @a52["9"] = lquantize(-8589934592, -10, 110, 10); @a52["abc"] = lquantize(10, -10, 110, 10); @a52["b"] = lquantize(1099511627776, -10, 110, 10); @a52["9"] = lquantize(-8589934592, -10, 110, 10); }
BEGIN { printa(@a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53[(char)127] = max(2); @a53[(char)5] = max(-5); @a53[(char)5] = max(123456789); @a53[(char)65] = max(0); }
BEGIN { printa(@a53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54[(short)300] = sum(1099511627776); @a54[(short)-1] = sum(10); @a54[(short)300] = sum(-1); @a54[(short)0] = sum(100); @a54[(short)0] = sum(-8589934592); }
BEGIN { printa("<%6d|%@d\n", @a54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a55[(char)0] = min(2); @a55[(char)0] = min(1099511627776); }
BEGIN { printa("k %x %@8d%%\n", @a55); denormalize(@a55); printa(@a55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a56 = min(-1); @a56 = min(123456789); @a56 = min(10); }
BEGIN { printa("%@x%%\n", @a56); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57[(short)-1, (short)5] = stddev(0); }
BEGIN { printa(@a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58 = sum(100); @a58 = sum(1000); @a58 = sum(10); @a58 = sum(123456789); @a58 = sum(2); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59[(short)0, 2] = quantize(-1); @a59[(short)300, 1] = quantize(-1, 2); }
BEGIN { trunc(@a59, -3); printa(@a59); denormalize(@a59); printa(@a59); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60[(short)0, 7LL, -1LL] = max(-1); @a60[(short)5, 7LL, 0LL] = max(100); @a60[(short)0, -1LL, 0LL] = max(1); @a60[(short)0, 7LL, 8589934592LL] = max(123456789); @a60[(short)5, 7LL, 8589934592LL] = max(1000); }
BEGIN { printa(@a60); }
BEGIN { exit(0); }
