1 two true
{"c": true} 1

