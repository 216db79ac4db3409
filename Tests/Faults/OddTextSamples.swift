/// Texts as each reader takes them whole.
enum OddTextSamples {
  static let breathing = """
    date,time,preset,ratio,duration_target_s,duration_actual_s,breaths,completion_pct,status
    2026-03-01,09:05:30,calm,4:6,300,180.5,18,60.2,interrupted
    2026-03-02,9:10 pm,"soft, slow",4:6,300,300,19,100.0,completed
    03/25/2026,21:10,box,4:4:4:4,300,300,19,100.0,completed
    """

  static let glimmerLines = """
    # what is close by
    touch: warm tea in both hands
    sound: rain on the roof
    none: a word: with a colon
    the smell of bread

    """

  static let glimmers = """
    touch:
      - warm tea in both hands
      - {text: "a wool blanket", needs: skin}
    sound:
      - rain on the roof
    other:
      - the smell of bread

    """

  static let practice = """
    id: my-own
    name: My own
    summary: You might touch a little, and come back.
    mode: touch
    aim: 2
    touches: 3
    resourceSeconds: 120
    closeSeconds: 120
    breath: soft
    prompts:
      orient:
        - You might look around.
        - Perhaps a corner of the room.

    """

  static let limits = """
    aimCap: 2
    longestTouchSeconds: 15
    doseSeconds: 60
    excludedGlimmers: [touch-1]

    """

  static let prompts = """
    high:
      - You might look for something blue.
      - Perhaps the farthest thing in view.
    orient:
      add:
        - You might feel the chair.

    """
}
