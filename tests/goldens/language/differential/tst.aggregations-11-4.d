/* Random statements of the area aggregations (seed 11, program 4) print what they do in DTrace. */
/* @@args: -q -xaggsortkey -xaggsortkeypos=1 */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1[0LL] = avg(2); @a1[0LL] = avg(-8589934592); @a1[8589934592LL] = avg(10); @a1[-1LL] = avg(1099511627776); @a1[-1LL] = avg(2); }
BEGIN { trunc(@a1); printa(@a1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2 = stddev(7); @a2 = stddev(-8589934592); @a2 = stddev(123456789); @a2 = stddev(100); @a2 = stddev(10); @a2 = stddev(100); }
BEGIN { printa("%@d", @a2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3[(short)-1, "hello world"] = sum(10); @a3[(short)300, "9"] = sum(-8589934592); @a3[(short)0, "abc"] = sum(-8589934592); @a3[(short)0, "A"] = sum(-8589934592); }
BEGIN { normalize(@a3, 2); printa(@a3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4[2] = count(); }
BEGIN { printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @a5[(char)127] = sum(1); @a5[(char)127] = sum(-8589934592); @a5[(char)65] = sum(1000); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6[(char)65, 8589934592LL] = min(0); @a6[(char)5, 8589934592LL] = min(-8589934592); @a6[(char)5, 0LL] = min(1099511627776); @a6[(char)-1, 7LL] = min(-5); @a6[(char)5, 7LL] = min(-1); }
BEGIN { printa(@a6); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7[(short)0] = max(-5); @a7[(short)0] = max(0); @a7[(short)5] = max(1099511627776); }
BEGIN { printa("%d %@d", @a7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a8 = stddev(-1); @a8 = stddev(-5); @a8 = stddev(-1); }
BEGIN { printa("%@u%%\n", @a8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @a9["b"] = llquantize(1099511627776, 10, 0, 4, 10); @a9["abc"] = llquantize(-8589934592, 10, 0, 4, 10); @a9["abc"] = llquantize(10, 10, 0, 4, 10); }
BEGIN { trunc(@a9, 0); printa("k %s %@8d", @a9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a10[(char)65, 0] = count(); @a10[(char)127, 70000] = count(); @a10[(char)0, 70000] = count(); @a10[(char)5, 2] = count(); }
BEGIN { printa("%@8d%%\n", @a10); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11[-1LL] = lquantize(2, -10, 110, 10); @a11[0LL] = lquantize(0, -10, 110, 10); @a11[8589934592LL] = lquantize(0, -10, 110, 10); }
BEGIN { printa(@a11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @a12[(short)0, -1] = sum(7); @a12[(short)-1, -1] = sum(0); @a12[(short)-1, 70000] = sum(-1); @a12[(short)5, -1] = sum(2); @a12[(short)-1, -1] = sum(1000); @a12[(short)300, -1] = sum(0); }
BEGIN { printa("%u %@x%%\n", @a12); printa("%u %@x%%\n", @a12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13[8589934592LL] = llquantize(2, 10, 0, 4, 10); @a13[8589934592LL] = llquantize(1, 10, 0, 4, 10); @a13[8589934592LL] = llquantize(100, 10, 0, 4, 10); @a13[-1LL] = llquantize(0, 10, 0, 4, 10); @a13[8589934592LL] = llquantize(2, 10, 0, 4, 10); @a13[7LL] = llquantize(2, 10, 0, 4, 10); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14[(short)0, 8589934592LL] = stddev(1000); @a14[(short)0, 0LL] = stddev(1); @a14[(short)5, -1LL] = stddev(2); @a14[(short)0, -1LL] = stddev(2); }
BEGIN { printa(@a14); printa("%x %@u", @a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15[(char)-1, -1] = llquantize(3, 10, 0, 4, 10); @a15[(char)-1, 0] = llquantize(2, 10, 0, 4, 10); @a15[(char)0, 0] = llquantize(1000, 10, 0, 4, 10); @a15[(char)65, 1] = llquantize(100, 10, 0, 4, 10); @a15[(char)65, -1] = llquantize(10, 10, 0, 4, 10); @a15[(char)0, 70000] = llquantize(3, 10, 0, 4, 10); }
BEGIN { printa("%6d|%d %@u", @a15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16 = lquantize(0, -10, 110, 10); @a16 = lquantize(2, -10, 110, 10); @a16 = lquantize(1099511627776, -10, 110, 10); @a16 = lquantize(-1, -10, 110, 10); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17[-1LL] = stddev(100); @a17[8589934592LL] = stddev(1); @a17[-1LL] = stddev(-1); @a17[-1LL] = stddev(1000); @a17[8589934592LL] = stddev(1099511627776); }
BEGIN { trunc(@a17, 3); printa("<%@x%%\n", @a17); printa(@a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a18[0] = avg(123456789); @a18[1] = avg(1); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19[70000] = min(10); }
BEGIN { printa("k %@8d", @a19); printa(@a19); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a20[-1LL] = quantize(123456789, -1); @a20[8589934592LL] = quantize(1); @a20[8589934592LL] = quantize(-5, 0); @a20[7LL] = quantize(1000); @a20[7LL] = quantize(100); @a20[7LL] = quantize(2); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a21[(char)0, (char)5, -1LL] = sum(-1); @a21[(char)65, (char)5, -1LL] = sum(10); @a21[(char)127, (char)-1, 0LL] = sum(7); @a21[(char)127, (char)0, -1LL] = sum(1); @a21[(char)-1, (char)5, 7LL] = sum(2); }
BEGIN { printa(@a21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[(char)-1, 2] = sum(-1); @a22[(char)65, 300] = sum(-5); @a22[(char)65, -1] = sum(0); @a22[(char)127, 1] = sum(-8589934592); }
BEGIN { normalize(@a22, 1); printa(@a22); printa(@a22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23[0LL] = count(); }
BEGIN { printa("%@8d\n", @a23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24["abc", ""] = stddev(1000); @a24["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", ""] = stddev(-1); @a24["", "b"] = stddev(1099511627776); @a24["A", ""] = stddev(3); @a24["a", "a"] = stddev(10); @a24["10", "9"] = stddev(123456789); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25[(char)5] = min(1099511627776); @a25[(char)127] = min(3); @a25[(char)5] = min(-5); }
BEGIN { printa("%d %@d", @a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a26[0LL] = max(1000); @a26[-1LL] = max(1); @a26[8589934592LL] = max(123456789); @a26[7LL] = max(1099511627776); @a26[-1LL] = max(0); }
BEGIN { trunc(@a26); printa("%@x", @a26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27[8589934592LL, (short)5] = llquantize(-1, 10, 0, 4, 10); @a27[7LL, (short)-1] = llquantize(1099511627776, 10, 0, 4, 10); @a27[-1LL, (short)5] = llquantize(-1, 10, 0, 4, 10); }
BEGIN { printa(@a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28[(short)0, ""] = sum(-8589934592); @a28[(short)-1, ""] = sum(-5); }
BEGIN { normalize(@a28, 1); printa(@a28); printa(@a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a29[(char)65, (short)-1, (short)0] = llquantize(-5, 10, 0, 4, 10); @a29[(char)127, (short)300, (short)0] = llquantize(10, 10, 0, 4, 10); @a29[(char)65, (short)0, (short)0] = llquantize(-5, 10, 0, 4, 10); @a29[(char)65, (short)300, (short)5] = llquantize(123456789, 10, 0, 4, 10); @a29[(char)-1, (short)0, (short)-1] = llquantize(1099511627776, 10, 0, 4, 10); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30[0] = avg(10); @a30[2] = avg(123456789); @a30[300] = avg(3); @a30[0] = avg(1000); @a30[0] = avg(-5); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a31[(char)65, 2] = quantize(100); @a31[(char)5, 1] = quantize(10); @a31[(char)5, 2] = quantize(-8589934592); @a31[(char)127, -1] = quantize(1099511627776, -1); }
BEGIN { printa(@a31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32[(short)300, "9"] = avg(-8589934592); @a32[(short)-1, "10"] = avg(7); }
BEGIN { printa(@a32); denormalize(@a32); printa(@a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33[(char)5, "a"] = llquantize(1, 10, 0, 4, 10); @a33[(char)-1, "A"] = llquantize(1099511627776, 10, 0, 4, 10); }
BEGIN { trunc(@a33, -2); printa("%6d|%@x%%\n", @a33); printa("%6d|%@x%%\n", @a33); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34[(char)-1] = llquantize(7, 10, 0, 4, 10); }
BEGIN { trunc(@a34, 2); printa("k %@d%%\n", @a34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35[300] = sum(3); @a35[300] = sum(3); @a35[70000] = sum(1099511627776); @a35[-1] = sum(1); @a35[70000] = sum(1000); }
BEGIN { printa(@a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36[-1LL, (short)5] = llquantize(-1, 10, 0, 4, 10); @a36[0LL, (short)0] = llquantize(123456789, 10, 0, 4, 10); }
BEGIN { printa(@a36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37[1, 7LL] = sum(1099511627776); @a37[70000, -1LL] = sum(7); @a37[300, -1LL] = sum(2); @a37[-1, 0LL] = sum(-1); @a37[-1, 0LL] = sum(1); }
BEGIN { normalize(@a37, 2); printa(@a37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[(short)-1] = quantize(2, 0); @a38[(short)300] = quantize(3); @a38[(short)0] = quantize(10, 2); @a38[(short)0] = quantize(10); @a38[(short)0] = quantize(3); @a38[(short)5] = quantize(1); }
BEGIN { trunc(@a38); printa(@a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39["", 1, (char)0] = stddev(1099511627776); @a39["10", 2, (char)-1] = stddev(1); @a39["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 1, (char)127] = stddev(-8589934592); @a39["9", 0, (char)5] = stddev(-1); @a39["10", 300, (char)0] = stddev(100); }
BEGIN { printa(@a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a40[70000] = max(2); @a40[70000] = max(1000); @a40[-1] = max(1099511627776); @a40[2] = max(1); @a40[1] = max(10); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41[8589934592LL] = sum(1000); @a41[8589934592LL] = sum(-1); @a41[-1LL] = sum(1); }
BEGIN { normalize(@a41, 7); printa(@a41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42[7LL, "b"] = avg(7); @a42[8589934592LL, "10"] = avg(1099511627776); }
BEGIN { printa("k \n", @a42); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a43[(char)5] = quantize(2, -1); @a43[(char)5] = quantize(123456789, -1); @a43[(char)127] = quantize(-5); @a43[(char)127] = quantize(1099511627776); }
BEGIN { printa(@a43); printa("<%d %@8d", @a43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44[0LL] = min(0); @a44[8589934592LL] = min(-8589934592); @a44[-1LL] = min(10); }
BEGIN { clear(@a44); printa(@a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45["b"] = sum(1000); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46[(short)300] = stddev(123456789); @a46[(short)5] = stddev(123456789); @a46[(short)300] = stddev(7); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47["abc"] = llquantize(-5, 10, 0, 4, 10); @a47["A"] = llquantize(0, 10, 0, 4, 10); @a47["hello world"] = llquantize(0, 10, 0, 4, 10); @a47["10"] = llquantize(2, 10, 0, 4, 10); }
BEGIN { clear(@a47); printa(@a47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48[8589934592LL] = count(); @a48[7LL] = count(); @a48[7LL] = count(); @a48[7LL] = count(); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49 = llquantize(2, 10, 0, 4, 10); @a49 = llquantize(0, 10, 0, 4, 10); @a49 = llquantize(123456789, 10, 0, 4, 10); @a49 = llquantize(-1, 10, 0, 4, 10); @a49 = llquantize(-1, 10, 0, 4, 10); @a49 = llquantize(3, 10, 0, 4, 10); }
BEGIN { printa(@a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50[300] = min(1000); @a50[0] = min(1099511627776); @a50[300] = min(7); @a50[70000] = min(1); }
BEGIN { printa("%@8d\n", @a50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[(short)300, (char)-1] = lquantize(100, -10, 110, 10, 2); @a51[(short)300, (char)65] = lquantize(7, -10, 110, 10); @a51[(short)5, (char)-1] = lquantize(2, -10, 110, 10); }
BEGIN { printa(@a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52[(short)0, "hello world", 2] = min(7); }
BEGIN { printa(@a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53["b", "abc"] = lquantize(-8589934592, -10, 110, 10); @a53["9", "9"] = lquantize(0, -10, 110, 10); @a53["b", "a"] = lquantize(10, -10, 110, 10); @a53["10", "abc"] = lquantize(-1, -10, 110, 10, 2); }
BEGIN { printa(@a53); denormalize(@a53); printa(@a53); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54[0LL, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] = quantize(10); @a54[7LL, ""] = quantize(123456789); @a54[-1LL, "abc"] = quantize(-5); @a54[8589934592LL, "10"] = quantize(-5); }
BEGIN { printa(@a54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a55["A"] = max(1); @a55["a"] = max(1); }
BEGIN { printa(@a55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a56[-1LL] = sum(1099511627776); @a56[8589934592LL] = sum(100); }
BEGIN { printa("<%-@8d|%%\n", @a56); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57[1, (short)-1] = sum(10); @a57[-1, (short)300] = sum(100); @a57[70000, (short)0] = sum(3); @a57[1, (short)-1] = sum(-5); }
BEGIN { trunc(@a57, 2); printa("<%@x\n", @a57); printa(@a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58[(short)0, "10"] = llquantize(2, 10, 0, 4, 10); @a58[(short)-1, "10"] = llquantize(-5, 10, 0, 4, 10); @a58[(short)-1, "abc"] = llquantize(123456789, 10, 0, 4, 10); @a58[(short)0, "abc"] = llquantize(1000, 10, 0, 4, 10); @a58[(short)300, "b"] = llquantize(123456789, 10, 0, 4, 10); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59[(short)300, "", 7LL] = sum(123456789); @a59[(short)0, "", -1LL] = sum(123456789); }
BEGIN { normalize(@a59, 1000); printa(@a59); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60[7LL] = count(); @a60[0LL] = count(); }
BEGIN { trunc(@a60, 3); printa(@a60); }
BEGIN { exit(0); }
