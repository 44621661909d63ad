"""The demo: fictional boards, schools, people and twelve networks, acted out by our own actions.

`load_demo(today)` does it all in one transaction. Data and doing are apart: `boards`,
`priorities`, `people`, `goals`, `handouts`, `site_pages` and `networks/` say what there is (after
`domain/demo-content.md`), `practices/` what colleagues can use tomorrow, and `words_in_english/`
what of it is in English; `cast`, `play`, `contributions`, `try_outs` and `english` bring it
about. Every day counts from the day on which the demo is loaded, so it does not age.
"""
