-- @@stderr --
pydtrace: failed to compile script err.D_SYNTAX.percent-flags.d: [D_SYNTAX] line 4: format conversion #1 cannot be combined with other format flags: %%
