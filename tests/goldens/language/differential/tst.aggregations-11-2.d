/* Random statements of the area aggregations (seed 11, program 2) print what they do in DTrace. */
/* @@args: -q -xaggsortpos=1 */
/* @@filter: s/ at BPF pc \d+// */
BEGIN { printf("\n=0=\n"); }
BEGIN { @a1 = count(); @a1 = count(); @a1 = count(); }
BEGIN { printa("<%@u%%\n", @a1); }
BEGIN { printf("\n=1=\n"); }
BEGIN { @a2[(short)5] = stddev(2); @a2[(short)5] = stddev(1); }
BEGIN { printa("k %-@8d|%%\n", @a2); printa("k %-@8d|%%\n", @a2); }
BEGIN { printf("\n=2=\n"); }
BEGIN { @a3 = lquantize(7, -10, 110, 10); @a3 = lquantize(-5, -10, 110, 10); @a3 = lquantize(1000, -10, 110, 10); @a3 = lquantize(123456789, -10, 110, 10, 2); @a3 = lquantize(100, -10, 110, 10); @a3 = lquantize(-8589934592, -10, 110, 10); }
BEGIN { trunc(@a3, -1); printa(@a3); }
BEGIN { printf("\n=3=\n"); }
BEGIN { @a4[0] = llquantize(10, 10, 0, 4, 10); @a4[2] = llquantize(10, 10, 0, 4, 10); @a4[-1] = llquantize(2, 10, 0, 4, 10); @a4[-1] = llquantize(1000, 10, 0, 4, 10); }
BEGIN { printa(@a4); }
BEGIN { printf("\n=4=\n"); }
BEGIN { @a5[(char)0] = max(-5); }
BEGIN { printa(@a5); printa(@a5); }
BEGIN { printf("\n=5=\n"); }
BEGIN { @a6[0LL] = llquantize(7, 10, 0, 4, 10); @a6[0LL] = llquantize(123456789, 10, 0, 4, 10); }
BEGIN { printf("\n=6=\n"); }
BEGIN { @a7[(char)0, -1LL, 8589934592LL] = sum(10); }
BEGIN { printa(@a7); }
BEGIN { printf("\n=7=\n"); }
BEGIN { @a8[-1LL, (char)127] = sum(3); @a8[7LL, (char)5] = sum(3); @a8[0LL, (char)65] = sum(-8589934592); @a8[8589934592LL, (char)65] = sum(-5); @a8[-1LL, (char)0] = sum(-8589934592); }
BEGIN { clear(@a8); printa(@a8); }
BEGIN { printf("\n=8=\n"); }
BEGIN { @a9[(char)0] = max(0); @a9[(char)0] = max(123456789); @a9[(char)127] = max(-1); @a9[(char)-1] = max(-5); }
BEGIN { printa("k %-@8d|", @a9); }
BEGIN { printf("\n=9=\n"); }
BEGIN { @a10["abc", -1, (char)5] = sum(100); @a10["A", 1, (char)65] = sum(7); @a10["a", 70000, (char)5] = sum(-1); }
BEGIN { printf("\n=10=\n"); }
BEGIN { @a11[(char)127] = min(1); @a11[(char)5] = min(10); @a11[(char)-1] = min(-1); }
BEGIN { printa("%-@8d|", @a11); }
BEGIN { printf("\n=11=\n"); }
BEGIN { @a12[0, 70000] = sum(3); @a12[70000, 300] = sum(100); @a12[300, 1] = sum(1099511627776); }
BEGIN { clear(@a12); printa("k %x %@d%%\n", @a12); }
BEGIN { printf("\n=12=\n"); }
BEGIN { @a13 = llquantize(1000, 10, 0, 4, 10); @a13 = llquantize(-8589934592, 10, 0, 4, 10); @a13 = llquantize(1099511627776, 10, 0, 4, 10); @a13 = llquantize(100, 10, 0, 4, 10); }
BEGIN { denormalize(@a13); printa(@a13); printa(@a13); }
BEGIN { printf("\n=13=\n"); }
BEGIN { @a14[8589934592LL, (char)65] = sum(3); @a14[7LL, (char)127] = sum(2); @a14[0LL, (char)5] = sum(-8589934592); }
BEGIN { normalize(@a14, 1); printa(@a14); }
BEGIN { printf("\n=14=\n"); }
BEGIN { @a15[(char)0, (char)0, 70000] = count(); @a15[(char)127, (char)65, 300] = count(); @a15[(char)5, (char)0, 2] = count(); @a15[(char)127, (char)0, 0] = count(); @a15[(char)5, (char)5, -1] = count(); }
BEGIN { normalize(@a15, 2); printa(@a15); }
BEGIN { printf("\n=15=\n"); }
BEGIN { @a16 = lquantize(-5, -10, 110, 10); @a16 = lquantize(2, -10, 110, 10); @a16 = lquantize(1, -10, 110, 10); @a16 = lquantize(-1, -10, 110, 10); @a16 = lquantize(2, -10, 110, 10); }
BEGIN { printf("\n=16=\n"); }
BEGIN { @a17[-1LL, (short)-1] = llquantize(-5, 10, 0, 4, 10); @a17[7LL, (short)300] = llquantize(1, 10, 0, 4, 10); @a17[8589934592LL, (short)300] = llquantize(1099511627776, 10, 0, 4, 10); }
BEGIN { printa("%d %u %@u", @a17); }
BEGIN { printf("\n=17=\n"); }
BEGIN { @a18[(char)5, 8589934592LL] = avg(2); @a18[(char)5, 0LL] = avg(1000); @a18[(char)127, -1LL] = avg(-8589934592); @a18[(char)127, 0LL] = avg(1099511627776); }
BEGIN { trunc(@a18); printa(@a18); }
BEGIN { printf("\n=18=\n"); }
BEGIN { @a19[300] = avg(7); @a19[1] = avg(100); @a19[2] = avg(10); @a19[2] = avg(-8589934592); @a19[2] = avg(7); }
BEGIN { printf("\n=19=\n"); }
BEGIN { @a20[(short)0] = avg(2); }
BEGIN { printf("\n=20=\n"); }
BEGIN { @a21[(short)0, (short)-1] = stddev(2); @a21[(short)-1, (short)300] = stddev(0); @a21[(short)5, (short)-1] = stddev(10); @a21[(short)-1, (short)0] = stddev(0); @a21[(short)5, (short)5] = stddev(0); @a21[(short)-1, (short)5] = stddev(7); }
BEGIN { denormalize(@a21); printa(@a21); printa(@a21); }
BEGIN { printf("\n=21=\n"); }
BEGIN { @a22[(char)5, 70000, 0LL] = min(-8589934592); @a22[(char)5, 0, -1LL] = min(0); @a22[(char)127, 2, 0LL] = min(10); }
BEGIN { printa(@a22); }
BEGIN { printf("\n=22=\n"); }
BEGIN { @a23 = avg(2); @a23 = avg(1000); @a23 = avg(3); @a23 = avg(-5); @a23 = avg(1000); @a23 = avg(0); }
BEGIN { printa("k \n", @a23); }
BEGIN { printf("\n=23=\n"); }
BEGIN { @a24[(short)-1, 0, 70000] = min(10); @a24[(short)0, 70000, -1] = min(100); @a24[(short)5, 0, 70000] = min(1000); @a24[(short)0, 70000, 300] = min(100); }
BEGIN { printa("<%@8d\n", @a24); }
BEGIN { printf("\n=24=\n"); }
BEGIN { @a25 = llquantize(-5, 10, 0, 4, 10); @a25 = llquantize(10, 10, 0, 4, 10); @a25 = llquantize(123456789, 10, 0, 4, 10); }
BEGIN { printa("k %@8d", @a25); }
BEGIN { printf("\n=25=\n"); }
BEGIN { @a26[(short)5] = min(100); @a26[(short)-1] = min(1099511627776); @a26[(short)300] = min(100); @a26[(short)-1] = min(3); @a26[(short)0] = min(1099511627776); @a26[(short)300] = min(-1); }
BEGIN { printa("<%u %@d\n", @a26); }
BEGIN { printf("\n=26=\n"); }
BEGIN { @a27[-1] = lquantize(-8589934592, -10, 110, 10); @a27[0] = lquantize(0, -10, 110, 10); @a27[2] = lquantize(100, -10, 110, 10); }
BEGIN { printa(@a27); }
BEGIN { printf("\n=27=\n"); }
BEGIN { @a28[-1LL, (short)0] = stddev(1000); @a28[-1LL, (short)-1] = stddev(10); }
BEGIN { trunc(@a28, 0); printa("<%@x", @a28); printa("<%@x", @a28); }
BEGIN { printf("\n=28=\n"); }
BEGIN { @a29[(char)5] = llquantize(123456789, 10, 0, 4, 10); @a29[(char)65] = llquantize(3, 10, 0, 4, 10); @a29[(char)5] = llquantize(1099511627776, 10, 0, 4, 10); @a29[(char)-1] = llquantize(123456789, 10, 0, 4, 10); }
BEGIN { clear(@a29); printa("k %6d|%@d", @a29); }
BEGIN { printf("\n=29=\n"); }
BEGIN { @a30[7LL, (char)127] = stddev(3); @a30[7LL, (char)-1] = stddev(-5); @a30[-1LL, (char)0] = stddev(2); @a30[8589934592LL, (char)5] = stddev(2); }
BEGIN { printa(@a30); }
BEGIN { printf("\n=30=\n"); }
BEGIN { @a31[(char)65] = sum(0); @a31[(char)5] = sum(0); }
BEGIN { printa("k %u %-@8d|\n", @a31); denormalize(@a31); printa(@a31); }
BEGIN { printf("\n=31=\n"); }
BEGIN { @a32[-1LL, "hello world"] = stddev(2); }
BEGIN { denormalize(@a32); printa(@a32); printa(@a32); }
BEGIN { printf("\n=32=\n"); }
BEGIN { @a33 = count(); @a33 = count(); @a33 = count(); @a33 = count(); @a33 = count(); @a33 = count(); }
BEGIN { printf("\n=33=\n"); }
BEGIN { @a34[70000] = llquantize(-1, 10, 0, 4, 10); @a34[300] = llquantize(-1, 10, 0, 4, 10); @a34[300] = llquantize(3, 10, 0, 4, 10); @a34[1] = llquantize(100, 10, 0, 4, 10); @a34[70000] = llquantize(1000, 10, 0, 4, 10); @a34[0] = llquantize(123456789, 10, 0, 4, 10); }
BEGIN { clear(@a34); printa("<%@x", @a34); }
BEGIN { printf("\n=34=\n"); }
BEGIN { @a35[-1LL] = llquantize(2, 10, 0, 4, 10); @a35[7LL] = llquantize(3, 10, 0, 4, 10); @a35[7LL] = llquantize(3, 10, 0, 4, 10); @a35[7LL] = llquantize(2, 10, 0, 4, 10); }
BEGIN { printa("%x %-@8d|", @a35); }
BEGIN { printf("\n=35=\n"); }
BEGIN { @a36 = sum(123456789); @a36 = sum(-1); @a36 = sum(100); }
BEGIN { clear(@a36); printa("%-@8d|%%\n", @a36); }
BEGIN { printf("\n=36=\n"); }
BEGIN { @a37 = stddev(-1); @a37 = stddev(-1); }
BEGIN { trunc(@a37); printa("%@d\n", @a37); }
BEGIN { printf("\n=37=\n"); }
BEGIN { @a38[0] = count(); @a38[0] = count(); @a38[2] = count(); @a38[1] = count(); @a38[-1] = count(); }
BEGIN { denormalize(@a38); printa(@a38); }
BEGIN { printf("\n=38=\n"); }
BEGIN { @a39[7LL, (char)-1, (char)127] = min(3); @a39[8589934592LL, (char)5, (char)0] = min(1099511627776); @a39[8589934592LL, (char)-1, (char)0] = min(-5); @a39[-1LL, (char)0, (char)65] = min(-8589934592); @a39[-1LL, (char)127, (char)65] = min(1099511627776); @a39[8589934592LL, (char)65, (char)-1] = min(7); }
BEGIN { printa(@a39); }
BEGIN { printf("\n=39=\n"); }
BEGIN { @a40[-1LL] = min(-8589934592); @a40[-1LL] = min(1000); @a40[8589934592LL] = min(0); @a40[-1LL] = min(1); }
BEGIN { printa("k %u %@8d\n", @a40); }
BEGIN { printf("\n=40=\n"); }
BEGIN { @a41[(short)0, (short)0] = stddev(7); }
BEGIN { printa(@a41); }
BEGIN { printf("\n=41=\n"); }
BEGIN { @a42["b", 1] = avg(-1); @a42["a", 300] = avg(0); @a42["", 300] = avg(1099511627776); @a42["10", 0] = avg(-5); }
BEGIN { printf("\n=42=\n"); }
BEGIN { @a43[(char)65] = max(1000); @a43[(char)65] = max(1000); }
BEGIN { printa("<%-@8d|\n", @a43); }
BEGIN { printf("\n=43=\n"); }
BEGIN { @a44[8589934592LL] = max(1); @a44[8589934592LL] = max(100); @a44[8589934592LL] = max(100); @a44[-1LL] = max(123456789); }
BEGIN { printa(@a44); }
BEGIN { printf("\n=44=\n"); }
BEGIN { @a45["abc", (char)0] = min(1000); @a45["", (char)0] = min(1000); @a45["abc", (char)0] = min(0); @a45["9", (char)-1] = min(0); @a45["abc", (char)0] = min(-1); @a45["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", (char)65] = min(3); }
BEGIN { printf("\n=45=\n"); }
BEGIN { @a46[(char)5, "10"] = sum(1099511627776); @a46[(char)65, "10"] = sum(7); @a46[(char)0, "a"] = sum(100); }
BEGIN { printa(@a46); }
BEGIN { printf("\n=46=\n"); }
BEGIN { @a47 = avg(123456789); @a47 = avg(123456789); }
BEGIN { printa("\n", @a47); }
BEGIN { printf("\n=47=\n"); }
BEGIN { @a48 = sum(-5); @a48 = sum(1000); @a48 = sum(-8589934592); @a48 = sum(1000); @a48 = sum(0); }
BEGIN { denormalize(@a48); printa(@a48); printa(@a48); }
BEGIN { printf("\n=48=\n"); }
BEGIN { @a49[0LL] = quantize(-5); @a49[7LL] = quantize(-5); @a49[8589934592LL] = quantize(1000, 1); @a49[7LL] = quantize(100); @a49[-1LL] = quantize(10); @a49[7LL] = quantize(100); }
BEGIN { printa(@a49); }
BEGIN { printf("\n=49=\n"); }
BEGIN { @a50[(short)300] = stddev(-8589934592); @a50[(short)0] = stddev(10); @a50[(short)5] = stddev(2); @a50[(short)300] = stddev(0); }
BEGIN { printa(@a50); }
BEGIN { printf("\n=50=\n"); }
BEGIN { @a51[(char)-1, (short)300] = max(0); @a51[(char)0, (short)300] = max(3); @a51[(char)-1, (short)-1] = max(3); @a51[(char)65, (short)5] = max(1099511627776); @a51[(char)65, (short)300] = max(2); }
BEGIN { printa(@a51); printa("%@u", @a51); }
BEGIN { printf("\n=51=\n"); }
BEGIN { @a52[(short)-1, (short)-1] = max(-8589934592); @a52[(short)-1, (short)5] = max(1); @a52[(short)0, (short)0] = max(-8589934592); @a52[(short)300, (short)0] = max(-1); }
BEGIN { printa("<%d %-@8d|", @a52); }
BEGIN { printf("\n=52=\n"); }
BEGIN { @a53[(short)-1, 70000] = sum(-8589934592); @a53[(short)-1, 70000] = sum(123456789); @a53[(short)300, 70000] = sum(1); @a53[(short)0, -1] = sum(2); @a53[(short)0, 300] = sum(0); @a53[(short)300, 300] = sum(100); }
BEGIN { printf("\n=53=\n"); }
BEGIN { @a54[(short)0, (short)300, 0LL] = lquantize(10, -10, 110, 10); @a54[(short)0, (short)0, -1LL] = lquantize(0, -10, 110, 10); @a54[(short)0, (short)-1, 7LL] = lquantize(1000, -10, 110, 10); }
BEGIN { printa("%@8d", @a54); }
BEGIN { printf("\n=54=\n"); }
BEGIN { @a55[8589934592LL] = llquantize(3, 10, 0, 4, 10); @a55[0LL] = llquantize(-8589934592, 10, 0, 4, 10); @a55[-1LL] = llquantize(7, 10, 0, 4, 10); @a55[7LL] = llquantize(-8589934592, 10, 0, 4, 10); @a55[0LL] = llquantize(100, 10, 0, 4, 10); }
BEGIN { printa("%x %@x", @a55); printa(@a55); }
BEGIN { printf("\n=55=\n"); }
BEGIN { @a56[0, 300] = quantize(123456789); @a56[70000, -1] = quantize(10); @a56[2, 2] = quantize(-1); }
BEGIN { printa("<%u %x %-@8d|%%\n", @a56); printa(@a56); }
BEGIN { printf("\n=56=\n"); }
BEGIN { @a57[8589934592LL, (short)0] = avg(123456789); @a57[0LL, (short)0] = avg(-8589934592); @a57[-1LL, (short)-1] = avg(0); @a57[8589934592LL, (short)5] = avg(-1); @a57[7LL, (short)-1] = avg(-8589934592); @a57[7LL, (short)0] = avg(1099511627776); }
BEGIN { trunc(@a57); printa(@a57); }
BEGIN { printf("\n=57=\n"); }
BEGIN { @a58[70000] = sum(7); @a58[300] = sum(-8589934592); }
BEGIN { printa(@a58); }
BEGIN { printf("\n=58=\n"); }
BEGIN { @a59[7LL, (short)0] = count(); @a59[8589934592LL, (short)-1] = count(); @a59[0LL, (short)0] = count(); @a59[-1LL, (short)0] = count(); @a59[0LL, (short)300] = count(); @a59[8589934592LL, (short)300] = count(); }
BEGIN { printf("\n=59=\n"); }
BEGIN { @a60[0LL, 0] = lquantize(1099511627776, -10, 110, 10); @a60[-1LL, 1] = lquantize(1, -10, 110, 10); @a60[-1LL, 2] = lquantize(0, -10, 110, 10); @a60[-1LL, 300] = lquantize(0, -10, 110, 10); @a60[0LL, 0] = lquantize(3, -10, 110, 10, 2); @a60[0LL, 2] = lquantize(-8589934592, -10, 110, 10); }
BEGIN { printa(@a60); }
BEGIN { exit(0); }
