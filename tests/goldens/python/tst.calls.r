function-entry outer 8
function-entry inner 4
function-return inner 5
function-entry inner 4
function-return inner 5
function-entry inner 4
function-return inner 5
function-return outer 11
function-entry fails 14
function-return fails 15

  fails                                                            15                1
  outer                                                            11                1
  inner                                                             5                3
  outer                                                            10                3
  outer                                                             9                4
