extension Transcript {
  /// Commands that print and end.
  static let commands: [Transcript] = [
    Transcript(
      name: "practice",
      script: """
        practice list
        practice show full
        practice show resource
        practice show hunt
        practice show nothing
        practice preview full
        practice preview full --minutes 8 --touches 2 --aim 1 --sessions-done 0
        practice preview resource --seed 3
        practice preview savour
        practice preview full --answers "pre=4,presence=here*,state=mixed,gate=2,go=t,c,peak=8"
        practice preview full --answers "banana=1"
        practice preview glimmer --json
        practice export five
        practice new mine --from first
        practice list
        practice check ~/pendulate/practices/mine.yaml
        practice new --stdout
        practice import nothing.yaml
        """),
    Transcript(
      name: "glimmer",
      script: """
        glimmer add "The kettle" --category sound
        glimmer add "the KETTLE"
        glimmer add " "
        glimmer list --own
        glimmer random --own
        glimmer list --category breath
        glimmer list --json --favourites
        glimmer favourite touch-1
        glimmer favourite touch-1 --off
        glimmer move touch-2 sound
        glimmer move touch-2 water
        glimmer edit touch-3 Other words
        glimmer archive touch-4
        glimmer list --archived
        glimmer restore touch-4
        glimmer remove touch-5
        glimmer remove nothing
        glimmer search kettle
        glimmer search zzz
        glimmer export
        glimmer export --all --format json
        glimmer import nothing.txt
        glimmer helps
        """),
    Transcript(
      name: "glimmer-helps", script: "glimmer helps\nglimmer helps --json",
      prepare: { try $0.keepWeeks() }),
    Transcript(
      name: "journal",
      script: """
        journal list
        journal list --since 2026-01-10 --until 2026-01-20
        journal list --limit 2
        journal list --all --json
        journal show 019ca5f0-0000-7000-8000-000000000000
        journal show 019ca5f0-0000-7000-8000-000000000002
        journal show 019ca5f0-0000-7000-8000-000000000003 --json
        journal show 019ca5f0-0000-7000-9
        journal show 019
        journal show nothing
        journal search note
        journal search "QUIET bench" --json
        journal search zzz
        journal note 019ca5f0-0000-7000-8000-000000000001
        journal note 019ca5f0-0000-7000-8000-000000000001 "a walk"
        journal note 019ca5f0-0000-7000-8000-000000000001 ""
        journal label 019ca5f0-0000-7000-8000-000000000001 "a call"
        journal label 019ca5f0-0000-7000-8000-000000000001
        journal label 019ca5f0-0000-7000-9 "a call"
        journal delete 019ca5f0-0000-7000-8000-000000000004 --yes
        journal delete 019ca5f0-0000-7000-8000-000000000005
        < no
        journal delete --day 2026-01-05
        < yes
        journal backup ~/backup.sqlite
        journal backup ~/backup.sqlite
        journal merge ~/backup.sqlite
        journal merge ~/nothing.sqlite
        journal erase
        < no
        journal erase --yes
        journal list
        """, prepare: { try $0.keepWeeks() }),
    Transcript(
      name: "journal-empty",
      script: """
        journal list
        journal search stairs
        journal show 019
        journal erase --yes
        trends
        report --format markdown
        export --format json
        export --format markdown
        glimmer helps
        """),
    Transcript(
      name: "looking-back",
      script: """
        trends --since 2026-01-01 --until 2026-03-31
        trends --since 2026-01-01 --until 2026-03-31 --by month
        trends --since 2026-01-01 --until 2026-03-31 --json
        trends --since 2026-02-30
        trends --since 2026-03-02 --until 2026-03-01
        report --format markdown --since 2026-01-01 --until 2026-03-31
        report --format markdown --with-notes --since 2026-01-01 --until 2026-03-31
        """, prepare: { try $0.keepWeeks() }),
    Transcript(
      name: "export",
      script: """
        export --format json
        export --format markdown
        export --format csv
        export --format csv -o ~/tables
        export --format html -o ~/page.html
        import ~/nothing.json
        """, prepare: { try $0.keepWeeks() }),
    Transcript(
      name: "config",
      script: """
        config path
        config show
        config show --json
        config check
        config init
        config init
        config check
        """),
    Transcript(
      name: "config-own",
      script: """
        config show
        config check
        steady --plain
        < q
        """,
      prepare: {
        try $0.write(
          "minutes: 99\nbreath: soft\nspeed: 3\nface: plain\n", to: ".config/pendulate/config.yaml")
      }),
    Transcript(
      name: "doctor",
      script: """
        doctor
        doctor --json
        doctor --mend
        """, prepare: { try $0.keepWeeks() }),
    Transcript(name: "about", script: "about"),
    Transcript(
      name: "misuse",
      script: """
        nothing
        --nothing
        journal nothing
        session full extra
        --version
        help journal
        """),
  ]

  static let all = plain + commands
}
