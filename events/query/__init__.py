"""The only reader: one filter and one column table a list, and one reader a page.

`columns` says what a list holds, `filters` what may be asked of it, `lists` joins the two; pages,
exports, codebook and command line all go through `lists`. `pages` reads single pages.
"""
