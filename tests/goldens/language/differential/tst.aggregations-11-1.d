/* Random statements of the area aggregations (seed 11, program 1) print what they do in DTrace. */
/* @@args: -q -xaggsortkey -xaggsortrev */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1 = llquantize(100, 10, 0, 4, 10); @a1 = llquantize(100, 10, 0, 4, 10); }
BEGIN { clear(@a1); printa(@a1); printa(@a1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2 = count(); @a2 = count(); }
BEGIN { denormalize(@a2); printa(@a2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3[(char)5, "", (char)-1] = sum(3); @a3[(char)65, "hello world", (char)5] = sum(10); @a3[(char)5, "A", (char)-1] = sum(10); @a3[(char)127, "a", (char)65] = sum(-5); @a3[(char)-1, "10", (char)127] = sum(-5); }
BEGIN { clear(@a3); normalize(@a3, 7); printa(@a3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4[70000] = count(); }
BEGIN { printa("k %@x%%\n", @a4); printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @a5["abc", (char)65, 0LL] = sum(100); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6[300, (short)300] = sum(1099511627776); }
BEGIN { clear(@a6); printa(@a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7 = min(1099511627776); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a8[(short)300] = sum(3); @a8[(short)-1] = sum(3); @a8[(short)-1] = sum(-1); @a8[(short)0] = sum(-1); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @a9[(char)127] = count(); @a9[(char)0] = count(); @a9[(char)0] = count(); @a9[(char)-1] = count(); @a9[(char)5] = count(); @a9[(char)0] = count(); }
BEGIN { printa(@a9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a10 = lquantize(100, -10, 110, 10); @a10 = lquantize(123456789, -10, 110, 10, 2); @a10 = lquantize(1099511627776, -10, 110, 10); }
BEGIN { denormalize(@a10); printa(@a10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "A"] = min(7); }
BEGIN { printa(@a11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @a12[0LL] = count(); }
BEGIN { printa("<%@8d%%\n", @a12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13[0LL, -1] = avg(2); @a13[-1LL, 70000] = avg(1099511627776); @a13[-1LL, 1] = avg(1000); @a13[8589934592LL, 2] = avg(1000); }
BEGIN { trunc(@a13); printa(@a13); printa(@a13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14[0LL] = sum(3); @a14[7LL] = sum(-5); @a14[7LL] = sum(-5); @a14[-1LL] = sum(-5); }
BEGIN { denormalize(@a14); printa(@a14); printa(@a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15["hello world"] = sum(1099511627776); @a15[""] = sum(3); @a15[""] = sum(3); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16[0, -1LL, "b"] = quantize(1000); @a16[300, 8589934592LL, "a"] = quantize(2); @a16[1, -1LL, "9"] = quantize(1); @a16[70000, 8589934592LL, "b"] = quantize(100); }
BEGIN { clear(@a16); printa("<%@8d%%\n", @a16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17[2, "b", -1] = sum(123456789); @a17[1, "", 2] = sum(-1); @a17[0, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 70000] = sum(2); }
BEGIN { printa("<%@x\n", @a17); denormalize(@a17); printa(@a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a18 = min(7); @a18 = min(7); @a18 = min(7); @a18 = min(-8589934592); @a18 = min(2); @a18 = min(-1); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19[8589934592LL] = stddev(123456789); @a19[8589934592LL] = stddev(-5); @a19[0LL] = stddev(3); @a19[-1LL] = stddev(-1); }
BEGIN { printa(@a19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a20[300, (short)-1] = sum(-8589934592); @a20[-1, (short)0] = sum(-5); }
BEGIN { denormalize(@a20); printa(@a20); printa(@a20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a21[(short)0] = quantize(-8589934592); @a21[(short)5] = quantize(-1); @a21[(short)300] = quantize(3); @a21[(short)300] = quantize(3); }
BEGIN { printa("<%@x%%\n", @a21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[(char)5] = llquantize(0, 10, 0, 4, 10); @a22[(char)65] = llquantize(0, 10, 0, 4, 10); }
BEGIN { printa(@a22); denormalize(@a22); printa(@a22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23[""] = sum(1000); }
BEGIN { printa("k %-@8d|%%\n", @a23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = max(1); @a24["hello world"] = max(-5); @a24["A"] = max(10); @a24["a"] = max(10); @a24["a"] = max(-1); }
BEGIN { printa("k %-12s|%@u%%\n", @a24); denormalize(@a24); printa(@a24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25[(short)0] = sum(7); @a25[(short)0] = sum(123456789); @a25[(short)300] = sum(123456789); }
BEGIN { normalize(@a25, 2); printa(@a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a26["10", 0LL, (short)-1] = sum(100); @a26["abc", 8589934592LL, (short)300] = sum(1099511627776); @a26["A", 0LL, (short)5] = sum(0); @a26["hello world", 7LL, (short)-1] = sum(-1); }
BEGIN { normalize(@a26, 1000); printa(@a26); printa(@a26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", ""] = llquantize(3, 10, 0, 4, 10); @a27["", ""] = llquantize(2, 10, 0, 4, 10); @a27["a", "b"] = llquantize(0, 10, 0, 4, 10); }
BEGIN { printa("<%@x", @a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28[0, -1LL, 1] = stddev(2); @a28[-1, -1LL, 1] = stddev(1099511627776); @a28[70000, 8589934592LL, 300] = stddev(1); }
BEGIN { printa(@a28); denormalize(@a28); printa(@a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a29 = llquantize(100, 10, 0, 4, 10); @a29 = llquantize(-8589934592, 10, 0, 4, 10); @a29 = llquantize(2, 10, 0, 4, 10); @a29 = llquantize(100, 10, 0, 4, 10); @a29 = llquantize(2, 10, 0, 4, 10); }
BEGIN { printa(@a29); denormalize(@a29); printa(@a29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30[0LL, (short)5, 0LL] = min(3); @a30[-1LL, (short)0, 0LL] = min(-1); @a30[7LL, (short)-1, 0LL] = min(0); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a31[(short)-1, ""] = llquantize(-5, 10, 0, 4, 10); @a31[(short)300, "9"] = llquantize(100, 10, 0, 4, 10); @a31[(short)300, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = llquantize(1099511627776, 10, 0, 4, 10); @a31[(short)5, "A"] = llquantize(-1, 10, 0, 4, 10); @a31[(short)-1, "A"] = llquantize(0, 10, 0, 4, 10); @a31[(short)0, "a"] = llquantize(1, 10, 0, 4, 10); }
BEGIN { printa(@a31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32[(short)5, (short)300, 70000] = min(-5); }
BEGIN { trunc(@a32); printa("k %@8d\n", @a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33[2, (short)300, -1] = llquantize(123456789, 10, 0, 4, 10); @a33[300, (short)300, 2] = llquantize(100, 10, 0, 4, 10); @a33[-1, (short)300, 70000] = llquantize(1099511627776, 10, 0, 4, 10); @a33[0, (short)0, 300] = llquantize(3, 10, 0, 4, 10); }
BEGIN { printa("k %@d", @a33); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34["hello world"] = sum(-8589934592); @a34["A"] = sum(0); @a34["A"] = sum(-1); @a34["a"] = sum(1000); @a34["b"] = sum(-8589934592); @a34["a"] = sum(100); }
BEGIN { normalize(@a34, 1); printa(@a34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35[-1] = sum(1000); }
BEGIN { normalize(@a35, 7); printa(@a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36["b"] = llquantize(-5, 10, 0, 4, 10); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37[(char)0, "hello world"] = quantize(1, 2); @a37[(char)127, ""] = quantize(1); @a37[(char)-1, ""] = quantize(-5); @a37[(char)0, "a"] = quantize(1000); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[7LL] = avg(2); @a38[0LL] = avg(2); @a38[-1LL] = avg(0); @a38[-1LL] = avg(-8589934592); }
BEGIN { printa(@a38); printa("k \n", @a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39[(char)0, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)300] = sum(3); @a39[(char)127, "10", (short)5] = sum(100); @a39[(char)5, "hello world", (short)300] = sum(7); @a39[(char)127, "A", (short)0] = sum(1); @a39[(char)0, "b", (short)300] = sum(-5); @a39[(char)127, "b", (short)300] = sum(-5); }
BEGIN { printa("%@d%%\n", @a39); printa("%@d%%\n", @a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a40[(char)127, (short)5] = max(2); @a40[(char)-1, (short)-1] = max(1); @a40[(char)0, (short)300] = max(3); @a40[(char)5, (short)-1] = max(2); }
BEGIN { denormalize(@a40); printa(@a40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41[0] = lquantize(-5, -10, 110, 10); @a41[70000] = lquantize(-8589934592, -10, 110, 10); @a41[-1] = lquantize(1, -10, 110, 10); @a41[2] = lquantize(1099511627776, -10, 110, 10); @a41[70000] = lquantize(1099511627776, -10, 110, 10); @a41[2] = lquantize(0, -10, 110, 10); }
BEGIN { trunc(@a41, -2); printa("<%d %@d", @a41); denormalize(@a41); printa(@a41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42 = max(7); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a43[8589934592LL, (short)5, "abc"] = count(); @a43[8589934592LL, (short)300, "abc"] = count(); @a43[-1LL, (short)300, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @a43[-1LL, (short)5, "hello world"] = count(); @a43[-1LL, (short)-1, "a"] = count(); }
BEGIN { normalize(@a43, 1); printa(@a43); printa(@a43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44[(char)65] = avg(-5); }
BEGIN { printa("k \n", @a44); denormalize(@a44); printa(@a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45[(short)0] = sum(1); }
BEGIN { normalize(@a45, 7); printa(@a45); denormalize(@a45); printa(@a45); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46[(char)65] = count(); @a46[(char)0] = count(); @a46[(char)127] = count(); @a46[(char)-1] = count(); @a46[(char)0] = count(); }
BEGIN { denormalize(@a46); printa(@a46); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47["b"] = avg(10); @a47["a"] = avg(-8589934592); @a47["abc"] = avg(-8589934592); @a47["A"] = avg(-1); }
BEGIN { printa("<%s \n", @a47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48[-1, 70000, (short)0] = min(-8589934592); @a48[2, 300, (short)300] = min(-8589934592); @a48[2, 0, (short)300] = min(100); }
BEGIN { denormalize(@a48); printa(@a48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49[(short)5] = llquantize(1099511627776, 10, 0, 4, 10); @a49[(short)300] = llquantize(-1, 10, 0, 4, 10); @a49[(short)5] = llquantize(2, 10, 0, 4, 10); @a49[(short)-1] = llquantize(-5, 10, 0, 4, 10); }
BEGIN { printa("%u %@8d%%\n", @a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50["hello world"] = llquantize(123456789, 10, 0, 4, 10); @a50["a"] = llquantize(0, 10, 0, 4, 10); @a50["a"] = llquantize(0, 10, 0, 4, 10); }
BEGIN { printa("k %-@8d|", @a50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[-1LL] = lquantize(-5, -10, 110, 10); @a51[0LL] = lquantize(10, -10, 110, 10); @a51[7LL] = lquantize(2, -10, 110, 10, 2); @a51[-1LL] = lquantize(-8589934592, -10, 110, 10); @a51[-1LL] = lquantize(1000, -10, 110, 10, 2); }
BEGIN { printa("%d %@u", @a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52[(short)0] = llquantize(-8589934592, 10, 0, 4, 10); @a52[(short)-1] = llquantize(100, 10, 0, 4, 10); @a52[(short)0] = llquantize(7, 10, 0, 4, 10); @a52[(short)-1] = llquantize(2, 10, 0, 4, 10); }
BEGIN { denormalize(@a52); printa(@a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53[-1LL, (short)0, (short)300] = sum(1000); @a53[0LL, (short)-1, (short)0] = sum(-1); @a53[8589934592LL, (short)5, (short)5] = sum(100); @a53[0LL, (short)5, (short)300] = sum(2); @a53[-1LL, (short)300, (short)-1] = sum(0); @a53[8589934592LL, (short)-1, (short)300] = sum(-8589934592); }
BEGIN { printa(@a53); printa("k %6d|%@8d%%\n", @a53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54[(short)5] = lquantize(123456789, -10, 110, 10); @a54[(short)5] = lquantize(123456789, -10, 110, 10); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a55[(short)0, "a", (char)-1] = stddev(0); @a55[(short)-1, "a", (char)5] = stddev(1099511627776); @a55[(short)-1, "10", (char)65] = stddev(10); @a55[(short)-1, "b", (char)5] = stddev(1000); @a55[(short)5, "9", (char)127] = stddev(0); @a55[(short)5, "b", (char)0] = stddev(-8589934592); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a56[-1LL] = sum(-5); @a56[7LL] = sum(1000); @a56[7LL] = sum(2); @a56[7LL] = sum(-1); @a56[7LL] = sum(123456789); @a56[7LL] = sum(123456789); }
BEGIN { printa(@a56); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(-8589934592); @a57[""] = quantize(1099511627776); @a57["a"] = quantize(-1); @a57["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(123456789, 2); @a57["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(7); }
BEGIN { printa("<%20s %-@8d|", @a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58[-1] = avg(0); @a58[300] = avg(2); }
BEGIN { printa("%u \n", @a58); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59[(short)-1, "abc"] = count(); @a59[(short)0, "abc"] = count(); @a59[(short)5, "a"] = count(); @a59[(short)-1, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60[70000, (short)-1] = max(1); @a60[70000, (short)0] = max(3); @a60[300, (short)-1] = max(2); }
BEGIN { printa("%u %@d%%\n", @a60); }
BEGIN { exit(0); }
