7 mine 8

