/* Random statements of the area aggregations (seed 11, program 6) print what they do in DTrace. */
/* @@args: -q -xaggsortpos=1 */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1["abc"] = count(); @a1["a"] = count(); @a1["9"] = count(); @a1["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); }
BEGIN { printa("k %20s %@d\n", @a1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2 = lquantize(1000, -10, 110, 10); }
BEGIN { printa(@a2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3[1] = quantize(-5); @a3[-1] = quantize(1000); }
BEGIN { printa("%@u%%\n", @a3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4 = quantize(10, 1); @a4 = quantize(-8589934592); @a4 = quantize(3, 0); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @a5[(short)300] = max(123456789); @a5[(short)300] = max(-1); @a5[(short)300] = max(1099511627776); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6[-1] = min(3); }
BEGIN { printa("k %u %@u", @a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7["hello world"] = quantize(10, -1); }
BEGIN { printa("k %-12s|%@u\n", @a7); denormalize(@a7); printa(@a7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a8[(short)5, (short)300] = llquantize(1099511627776, 10, 0, 4, 10); @a8[(short)-1, (short)-1] = llquantize(10, 10, 0, 4, 10); @a8[(short)0, (short)5] = llquantize(-8589934592, 10, 0, 4, 10); @a8[(short)300, (short)-1] = llquantize(-5, 10, 0, 4, 10); }
BEGIN { printa(@a8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @a9[(short)5] = avg(10); }
BEGIN { denormalize(@a9); printa(@a9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a10 = llquantize(1099511627776, 10, 0, 4, 10); @a10 = llquantize(0, 10, 0, 4, 10); @a10 = llquantize(3, 10, 0, 4, 10); }
BEGIN { printa("<%@u", @a10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11["A"] = llquantize(1, 10, 0, 4, 10); @a11["a"] = llquantize(1000, 10, 0, 4, 10); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @a12 = quantize(10); }
BEGIN { denormalize(@a12); printa(@a12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13[300, "hello world", (short)0] = min(1); }
BEGIN { clear(@a13); printa("<%d %-12s|%d %@8d\n", @a13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14[(char)-1, ""] = sum(-5); @a14[(char)65, "9"] = sum(-5); @a14[(char)127, "b"] = sum(10); @a14[(char)5, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = sum(1000); }
BEGIN { clear(@a14); printa("<%d %@x\n", @a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15[7LL] = avg(-5); @a15[-1LL] = avg(0); @a15[0LL] = avg(1); @a15[0LL] = avg(1099511627776); @a15[8589934592LL] = avg(-1); @a15[0LL] = avg(-1); }
BEGIN { printa(@a15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", -1] = max(1000); @a16["9", -1] = max(0); @a16["9", 2] = max(-1); @a16["10", -1] = max(-5); @a16["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", -1] = max(-1); }
BEGIN { printa("<%s %@u%%\n", @a16); printa(@a16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17[(char)127, 1] = lquantize(-8589934592, -10, 110, 10, 2); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a18 = sum(3); @a18 = sum(2); }
BEGIN { printa("k %@d\n", @a18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19["hello world"] = sum(2); @a19[""] = sum(10); @a19["b"] = sum(1000); @a19["10"] = sum(3); }
BEGIN { printa(@a19); denormalize(@a19); printa(@a19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a20["A"] = sum(0); }
BEGIN { normalize(@a20, 1000); printa(@a20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a21["9", -1LL, 300] = min(100); @a21["9", 7LL, 70000] = min(1099511627776); }
BEGIN { printa(@a21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[300] = stddev(1); @a22[0] = stddev(2); @a22[2] = stddev(10); @a22[2] = stddev(0); @a22[2] = stddev(10); }
BEGIN { printa("<%u %@d%%\n", @a22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23[300] = max(123456789); @a23[1] = max(123456789); }
BEGIN { printa(@a23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24[8589934592LL] = sum(-1); }
BEGIN { trunc(@a24, 0); printa("k %-@8d|\n", @a24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25[(short)5] = lquantize(1099511627776, -10, 110, 10); }
BEGIN { printa(@a25); printa("k %@d%%\n", @a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a26[-1, 7LL, 7LL] = llquantize(-8589934592, 10, 0, 4, 10); @a26[1, 8589934592LL, -1LL] = llquantize(-8589934592, 10, 0, 4, 10); @a26[-1, 0LL, 7LL] = llquantize(-5, 10, 0, 4, 10); @a26[0, 8589934592LL, 0LL] = llquantize(10, 10, 0, 4, 10); @a26[70000, -1LL, 8589934592LL] = llquantize(-5, 10, 0, 4, 10); }
BEGIN { printa(@a26); printa(@a26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27["b"] = quantize(7); @a27["9"] = quantize(0); @a27[""] = quantize(-8589934592); @a27["b"] = quantize(-1); @a27["hello world"] = quantize(10); }
BEGIN { printa("<%-12s|%@u\n", @a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28["hello world"] = llquantize(3, 10, 0, 4, 10); }
BEGIN { printa("<%-12s|%@x\n", @a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a29["", "10"] = llquantize(1, 10, 0, 4, 10); @a29["", "10"] = llquantize(1000, 10, 0, 4, 10); @a29["a", "a"] = llquantize(0, 10, 0, 4, 10); @a29["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a"] = llquantize(0, 10, 0, 4, 10); }
BEGIN { printa("%-@8d|\n", @a29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30 = max(-8589934592); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a31[7LL, (char)127] = stddev(0); @a31[7LL, (char)127] = stddev(-8589934592); @a31[0LL, (char)-1] = stddev(3); @a31[7LL, (char)127] = stddev(1); @a31[7LL, (char)5] = stddev(1000); @a31[8589934592LL, (char)65] = stddev(-1); }
BEGIN { printa("k %x %6d|%@d\n", @a31); printa("k %x %6d|%@d\n", @a31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32[(char)0, -1LL] = lquantize(100, -10, 110, 10); @a32[(char)-1, 7LL] = lquantize(1, -10, 110, 10); }
BEGIN { printa(@a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33["a"] = max(-1); }
BEGIN { printa("k %s %@d\n", @a33); printa("k %s %@d\n", @a33); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34[(char)65] = avg(2); @a34[(char)-1] = avg(1000); @a34[(char)5] = avg(10); @a34[(char)65] = avg(-8589934592); @a34[(char)65] = avg(123456789); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35["abc"] = sum(2); @a35["hello world"] = sum(1099511627776); @a35["b"] = sum(1099511627776); @a35["9"] = sum(2); @a35["9"] = sum(-1); @a35["b"] = sum(1000); }
BEGIN { trunc(@a35, 3); printa(@a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36[(char)5, 0, 300] = avg(2); @a36[(char)0, 0, 0] = avg(10); @a36[(char)65, 2, 300] = avg(0); @a36[(char)5, 300, 1] = avg(123456789); }
BEGIN { printa(@a36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37[(short)-1, 8589934592LL, (short)-1] = quantize(123456789); @a37[(short)5, -1LL, (short)0] = quantize(7); @a37[(short)300, 8589934592LL, (short)5] = quantize(100); @a37[(short)5, 0LL, (short)5] = quantize(-1); @a37[(short)0, -1LL, (short)-1] = quantize(7); }
BEGIN { printa(@a37); printa(@a37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[0] = min(100); @a38[1] = min(-5); }
BEGIN { printa(@a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39[1] = stddev(1); @a39[1] = stddev(3); }
BEGIN { printa(@a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a40[-1] = quantize(1000); }
BEGIN { printa(@a40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41[7LL] = sum(100); @a41[8589934592LL] = sum(123456789); @a41[7LL] = sum(7); @a41[0LL] = sum(1); @a41[0LL] = sum(2); @a41[8589934592LL] = sum(1099511627776); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42[(short)-1, 1] = llquantize(123456789, 10, 0, 4, 10); @a42[(short)-1, 1] = llquantize(3, 10, 0, 4, 10); @a42[(short)-1, 70000] = llquantize(-8589934592, 10, 0, 4, 10); @a42[(short)5, 0] = llquantize(-5, 10, 0, 4, 10); @a42[(short)5, 2] = llquantize(1, 10, 0, 4, 10); @a42[(short)5, 70000] = llquantize(-8589934592, 10, 0, 4, 10); }
BEGIN { printa("%u %-@8d|%%\n", @a42); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a43[0LL, (char)-1] = lquantize(1, -10, 110, 10); }
BEGIN { printa("<%x %@x%%\n", @a43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44[8589934592LL] = quantize(1000); @a44[-1LL] = quantize(123456789); @a44[-1LL] = quantize(-5, 0); @a44[8589934592LL] = quantize(1000, 1); }
BEGIN { printa("k %x %@8d%%\n", @a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45[(char)-1, -1, 8589934592LL] = count(); @a45[(char)0, 70000, 8589934592LL] = count(); }
BEGIN { normalize(@a45, 7); printa(@a45); printa(@a45); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46[-1LL] = min(-8589934592); }
BEGIN { printa("%x %@x", @a46); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47[(short)300] = sum(7); @a47[(short)0] = sum(1); @a47[(short)0] = sum(10); @a47[(short)-1] = sum(2); @a47[(short)5] = sum(3); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48[(char)0] = sum(2); @a48[(char)-1] = sum(1099511627776); }
BEGIN { printa(@a48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49[(short)0] = quantize(-1, 0); @a49[(short)0] = quantize(1000, 0); @a49[(short)300] = quantize(1099511627776); @a49[(short)0] = quantize(-1); @a49[(short)5] = quantize(3); }
BEGIN { clear(@a49); printa("%@x\n", @a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50[""] = sum(0); }
BEGIN { trunc(@a50); normalize(@a50, 7); printa(@a50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[7LL] = llquantize(7, 10, 0, 4, 10); @a51[8589934592LL] = llquantize(123456789, 10, 0, 4, 10); @a51[7LL] = llquantize(100, 10, 0, 4, 10); @a51[7LL] = llquantize(1099511627776, 10, 0, 4, 10); @a51[7LL] = llquantize(-1, 10, 0, 4, 10); @a51[8589934592LL] = llquantize(7, 10, 0, 4, 10); }
BEGIN { printa("k %6d|%@d\n", @a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52[(char)127] = stddev(-8589934592); }
BEGIN { printa("<%@d", @a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53["abc"] = sum(100); @a53["a"] = sum(1); @a53["a"] = sum(-8589934592); @a53[""] = sum(10); @a53["abc"] = sum(10); }
BEGIN { denormalize(@a53); printa(@a53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54[(char)5, (char)-1] = lquantize(1099511627776, -10, 110, 10); @a54[(char)127, (char)-1] = lquantize(-5, -10, 110, 10); @a54[(char)0, (char)65] = lquantize(3, -10, 110, 10); @a54[(char)0, (char)-1] = lquantize(10, -10, 110, 10); @a54[(char)65, (char)65] = lquantize(1099511627776, -10, 110, 10); @a54[(char)127, (char)65] = lquantize(1000, -10, 110, 10); }
BEGIN { printa(@a54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a55["hello world", (char)5] = quantize(3); @a55["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (char)-1] = quantize(0); @a55["b", (char)5] = quantize(-1, -1); }
BEGIN { printa("%@d", @a55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a56 = lquantize(7, -10, 110, 10, 2); @a56 = lquantize(1000, -10, 110, 10); @a56 = lquantize(1, -10, 110, 10); }
BEGIN { trunc(@a56, -1); printa("%-@8d|\n", @a56); printa(@a56); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57[1, "b"] = llquantize(3, 10, 0, 4, 10); @a57[-1, "a"] = llquantize(-5, 10, 0, 4, 10); @a57[2, ""] = llquantize(10, 10, 0, 4, 10); @a57[2, "b"] = llquantize(0, 10, 0, 4, 10); @a57[70000, "b"] = llquantize(1000, 10, 0, 4, 10); @a57[70000, "9"] = llquantize(0, 10, 0, 4, 10); }
BEGIN { printa(@a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58[(short)300, (short)300] = count(); @a58[(short)300, (short)-1] = count(); @a58[(short)-1, (short)5] = count(); }
BEGIN { printa(@a58); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59[(short)5, "abc"] = sum(-5); @a59[(short)300, "9"] = sum(1099511627776); @a59[(short)0, "A"] = sum(7); @a59[(short)0, "10"] = sum(3); @a59[(short)5, "b"] = sum(10); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60[(char)0, "a"] = min(2); }
BEGIN { printa(@a60); }
BEGIN { exit(0); }
