/* Random statements of the area aggregations (seed 11, program 0) print what they do in DTrace. */
/* @@args: -q */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1[-1, 0LL] = count(); @a1[0, 8589934592LL] = count(); }
BEGIN { normalize(@a1, 7); printa(@a1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2[(char)0, (short)0, 0] = lquantize(123456789, -10, 110, 10); @a2[(char)0, (short)5, 300] = lquantize(100, -10, 110, 10); @a2[(char)0, (short)-1, 300] = lquantize(0, -10, 110, 10); @a2[(char)0, (short)0, 2] = lquantize(1000, -10, 110, 10); }
BEGIN { printa("k %6d|%d %@8d\n", @a2); printa("k %6d|%d %@8d\n", @a2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3["a"] = quantize(123456789); @a3["hello world"] = quantize(1000); @a3["a"] = quantize(123456789); @a3["a"] = quantize(1099511627776); }
BEGIN { printa(@a3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4[70000] = quantize(3); @a4[300] = quantize(10); @a4[0] = quantize(-5); @a4[2] = quantize(-8589934592); }
BEGIN { denormalize(@a4); printa(@a4); printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @a5[7LL, (short)-1] = llquantize(-5, 10, 0, 4, 10); @a5[0LL, (short)0] = llquantize(123456789, 10, 0, 4, 10); @a5[0LL, (short)300] = llquantize(1, 10, 0, 4, 10); @a5[-1LL, (short)5] = llquantize(0, 10, 0, 4, 10); }
BEGIN { printa(@a5); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6[8589934592LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = count(); @a6[7LL, "b"] = count(); }
BEGIN { trunc(@a6); printa("k %@x\n", @a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 8589934592LL] = sum(3); @a7["abc", 7LL] = sum(-5); @a7["hello world", 7LL] = sum(1000); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a8[(char)-1, "b"] = llquantize(7, 10, 0, 4, 10); @a8[(char)-1, "A"] = llquantize(-1, 10, 0, 4, 10); @a8[(char)0, "a"] = llquantize(2, 10, 0, 4, 10); @a8[(char)127, "abc"] = llquantize(-8589934592, 10, 0, 4, 10); @a8[(char)-1, "hello world"] = llquantize(-8589934592, 10, 0, 4, 10); @a8[(char)5, "a"] = llquantize(3, 10, 0, 4, 10); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @a9[8589934592LL] = stddev(1099511627776); @a9[8589934592LL] = stddev(123456789); @a9[7LL] = stddev(10); @a9[7LL] = stddev(7); }
BEGIN { printa(@a9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a10 = max(1); @a10 = max(3); @a10 = max(-8589934592); }
BEGIN { printa(@a10); printa("%@u", @a10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11[(short)300, "abc", 0] = max(100); }
BEGIN { printa(@a11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @a12[(short)300] = avg(1099511627776); @a12[(short)300] = avg(-1); @a12[(short)-1] = avg(0); @a12[(short)0] = avg(-1); }
BEGIN { clear(@a12); printa(@a12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13[""] = min(-1); @a13["hello world"] = min(0); @a13["a"] = min(-8589934592); @a13["a"] = min(7); @a13["b"] = min(-1); }
BEGIN { printa("<%-12s|%-@8d|\n", @a13); printa("<%-12s|%-@8d|\n", @a13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14[(short)5] = count(); @a14[(short)5] = count(); @a14[(short)300] = count(); @a14[(short)0] = count(); @a14[(short)0] = count(); }
BEGIN { printa("k %@d", @a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15[(char)0, (char)0] = sum(-5); @a15[(char)5, (char)127] = sum(7); @a15[(char)65, (char)0] = sum(0); @a15[(char)0, (char)65] = sum(123456789); @a15[(char)65, (char)127] = sum(-8589934592); }
BEGIN { printa(@a15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16[(short)0, "abc"] = count(); }
BEGIN { printa(@a16); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17[(short)0, (char)0] = sum(3); @a17[(short)300, (char)5] = sum(10); @a17[(short)-1, (char)5] = sum(7); @a17[(short)0, (char)0] = sum(-8589934592); @a17[(short)-1, (char)0] = sum(100); }
BEGIN { printa("%6d|%6d|%@u\n", @a17); denormalize(@a17); printa(@a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a18[(char)0, "abc", 0LL] = min(2); }
BEGIN { printa(@a18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19[0] = lquantize(10, -10, 110, 10); @a19[300] = lquantize(0, -10, 110, 10); @a19[2] = lquantize(100, -10, 110, 10); @a19[300] = lquantize(1099511627776, -10, 110, 10); @a19[300] = lquantize(1000, -10, 110, 10); }
BEGIN { printa(@a19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a20[8589934592LL] = quantize(-5); @a20[0LL] = quantize(1); @a20[8589934592LL] = quantize(1099511627776); @a20[0LL] = quantize(-5); }
BEGIN { trunc(@a20, -2); printa(@a20); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a21[(short)0, 7LL, "A"] = sum(-5); @a21[(short)300, 8589934592LL, ""] = sum(-5); @a21[(short)300, 7LL, ""] = sum(2); @a21[(short)-1, 0LL, "hello world"] = sum(-1); }
BEGIN { printa("%x %@x\n", @a21); denormalize(@a21); printa(@a21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[8589934592LL] = lquantize(-5, -10, 110, 10); @a22[7LL] = lquantize(0, -10, 110, 10); @a22[-1LL] = lquantize(10, -10, 110, 10); @a22[7LL] = lquantize(123456789, -10, 110, 10); @a22[0LL] = lquantize(7, -10, 110, 10); }
BEGIN { printa("k %d %@x%%\n", @a22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23[8589934592LL] = stddev(0); @a23[0LL] = stddev(-5); @a23[7LL] = stddev(2); @a23[0LL] = stddev(3); @a23[8589934592LL] = stddev(10); }
BEGIN { denormalize(@a23); printa(@a23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24[(char)0, (char)5] = lquantize(100, -10, 110, 10); }
BEGIN { trunc(@a24); printa(@a24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25[(char)127] = quantize(1099511627776); @a25[(char)65] = quantize(0); @a25[(char)0] = quantize(1); @a25[(char)0] = quantize(123456789, 2); }
BEGIN { printa(@a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a26[1] = llquantize(100, 10, 0, 4, 10); @a26[1] = llquantize(10, 10, 0, 4, 10); @a26[2] = llquantize(3, 10, 0, 4, 10); @a26[70000] = llquantize(1000, 10, 0, 4, 10); @a26[1] = llquantize(-1, 10, 0, 4, 10); @a26[1] = llquantize(-8589934592, 10, 0, 4, 10); }
BEGIN { printa("<%x %@u%%\n", @a26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27[-1LL, 7LL, 8589934592LL] = stddev(100); }
BEGIN { trunc(@a27); printa(@a27); printa(@a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28[(short)0] = lquantize(1099511627776, -10, 110, 10); @a28[(short)5] = lquantize(3, -10, 110, 10); @a28[(short)0] = lquantize(123456789, -10, 110, 10); @a28[(short)-1] = lquantize(-8589934592, -10, 110, 10); @a28[(short)0] = lquantize(3, -10, 110, 10); @a28[(short)5] = lquantize(-1, -10, 110, 10); }
BEGIN { trunc(@a28); printa("<%u %@d%%\n", @a28); printa(@a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a29[7LL] = sum(10); @a29[7LL] = sum(3); @a29[0LL] = sum(-1); @a29[0LL] = sum(100); @a29[7LL] = sum(10); @a29[7LL] = sum(7); }
BEGIN { printa("%@u\n", @a29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30[(short)300] = quantize(0); @a30[(short)0] = quantize(100, -1); @a30[(short)-1] = quantize(1); @a30[(short)-1] = quantize(-1); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a31[(short)300, "A"] = count(); @a31[(short)0, "9"] = count(); @a31[(short)5, "hello world"] = count(); }
BEGIN { trunc(@a31); printa(@a31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32 = min(-8589934592); @a32 = min(100); @a32 = min(0); }
BEGIN { printa(@a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33["abc", 1] = lquantize(7, -10, 110, 10); }
BEGIN { trunc(@a33); printa("k %-12s|%d %@8d\n", @a33); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34[(short)5] = llquantize(7, 10, 0, 4, 10); @a34[(short)300] = llquantize(3, 10, 0, 4, 10); @a34[(short)-1] = llquantize(2, 10, 0, 4, 10); @a34[(short)300] = llquantize(100, 10, 0, 4, 10); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35[7LL] = sum(0); @a35[7LL] = sum(-5); @a35[7LL] = sum(10); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36[(char)-1] = quantize(-5); @a36[(char)127] = quantize(1099511627776, 1); @a36[(char)127] = quantize(123456789); @a36[(char)-1] = quantize(0, 0); }
BEGIN { printa(@a36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37 = lquantize(0, -10, 110, 10); @a37 = lquantize(3, -10, 110, 10); @a37 = lquantize(100, -10, 110, 10); @a37 = lquantize(1099511627776, -10, 110, 10, 2); }
BEGIN { trunc(@a37); printa(@a37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[(char)0] = avg(2); @a38[(char)0] = avg(7); }
BEGIN { printa(@a38); printa(@a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39[(char)5] = quantize(-5, 0); @a39[(char)127] = quantize(10); }
BEGIN { printa(@a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a40 = stddev(1); @a40 = stddev(-8589934592); @a40 = stddev(1000); @a40 = stddev(10); }
BEGIN { trunc(@a40); printa("%@8d", @a40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41[(char)0, "abc", (short)5] = sum(1099511627776); @a41[(char)5, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)5] = sum(0); @a41[(char)5, "", (short)300] = sum(123456789); @a41[(char)0, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (short)-1] = sum(1000); }
BEGIN { printa(@a41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42[(char)5] = stddev(-5); @a42[(char)5] = stddev(100); }
BEGIN { printa(@a42); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a43 = max(0); @a43 = max(1); @a43 = max(100); }
BEGIN { printa("k %@d%%\n", @a43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44 = count(); @a44 = count(); @a44 = count(); @a44 = count(); @a44 = count(); @a44 = count(); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45["A", 7LL, (short)0] = llquantize(10, 10, 0, 4, 10); @a45["9", 7LL, (short)0] = llquantize(123456789, 10, 0, 4, 10); @a45["A", 7LL, (short)-1] = llquantize(-8589934592, 10, 0, 4, 10); @a45["hello world", 0LL, (short)5] = llquantize(1000, 10, 0, 4, 10); @a45["hello world", 7LL, (short)-1] = llquantize(1000, 10, 0, 4, 10); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46[(char)0, 2] = sum(-8589934592); }
BEGIN { printa("<%d %@u\n", @a46); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47["A"] = lquantize(1000, -10, 110, 10); }
BEGIN { printa(@a47); printa("<%-@8d|%%\n", @a47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48[(short)-1, (char)5, 2] = min(1099511627776); @a48[(short)0, (char)5, 0] = min(1000); @a48[(short)0, (char)127, 70000] = min(1); @a48[(short)300, (char)127, 70000] = min(3); @a48[(short)5, (char)65, 300] = min(1099511627776); }
BEGIN { printa("k %@x%%\n", @a48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49 = min(123456789); @a49 = min(100); @a49 = min(-1); @a49 = min(123456789); @a49 = min(-5); @a49 = min(3); }
BEGIN { printa(@a49); printa("k %@u", @a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50[(char)-1, (char)65] = max(10); @a50[(char)-1, (char)127] = max(0); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[1, "b", (short)300] = sum(-8589934592); @a51[1, "abc", (short)300] = sum(1099511627776); @a51[300, "hello world", (short)0] = sum(2); @a51[70000, "9", (short)0] = sum(10); @a51[-1, "hello world", (short)5] = sum(0); }
BEGIN { printa("%-@8d|%%\n", @a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52[8589934592LL] = avg(123456789); @a52[7LL] = avg(2); @a52[7LL] = avg(1000); @a52[0LL] = avg(123456789); @a52[-1LL] = avg(3); @a52[0LL] = avg(10); }
BEGIN { printa("<\n", @a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53[-1] = max(10); }
BEGIN { printa("%@d\n", @a53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54 = count(); @a54 = count(); @a54 = count(); @a54 = count(); @a54 = count(); }
BEGIN { printa("k %@u", @a54); printa("k %@u", @a54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a55[(char)5] = sum(3); @a55[(char)0] = sum(2); @a55[(char)65] = sum(1); }
BEGIN { normalize(@a55, 7); printa(@a55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a56[1] = sum(-1); @a56[2] = sum(3); @a56[300] = sum(10); @a56[0] = sum(100); @a56[2] = sum(-1); }
BEGIN { normalize(@a56, 1); printa(@a56); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57[7LL] = stddev(10); @a57[8589934592LL] = stddev(0); }
BEGIN { printa("%x %@8d%%\n", @a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58 = avg(-1); @a58 = avg(-8589934592); @a58 = avg(-8589934592); @a58 = avg(-1); @a58 = avg(-5); @a58 = avg(1); }
BEGIN { printa(@a58); printa("<\n", @a58); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59 = min(10); @a59 = min(0); @a59 = min(-8589934592); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60["a", (char)5, 0] = quantize(3); @a60["10", (char)5, 70000] = quantize(-1, 3); @a60["10", (char)65, 300] = quantize(1099511627776); @a60["A", (char)5, 2] = quantize(1, 0); @a60["hello world", (char)127, 70000] = quantize(-8589934592); }
BEGIN { denormalize(@a60); printa(@a60); }
BEGIN { exit(0); }
