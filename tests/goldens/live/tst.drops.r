lost some: 1, saw some: 1

-- @@stderr --
DROPS
