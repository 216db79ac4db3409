import Foundation
import Testing

@Suite struct PracticeCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  @Test func listTellsEveryPracticeInTwoLines() throws {
    let run = try home.run("practice", "list")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.lines.count >= 30 && run.lines.count % 2 == 0)
    let words = run.lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(words.first == "full Touch and return, 10 min")
    #expect(words.contains("ground Back to the room, as long as it takes"))
    #expect(
      words.contains("pathway-touch Pathway of touch, 4 min, pathway, under Six pathways"))
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  /// With prompts left out by the settings it is still the program's own.
  @Test func aShippedPracticeStaysShippedWithoutPleasure() throws {
    try home.write("pleasure: off\n", to: ".config/pendulate/config.yaml")
    let list = try home.run("practice", "list")
    #expect(list.lines.count >= 30 && !list.output.contains("your own"))
    #expect(try home.run("practice", "show", "savour").output.contains("8 of its own"))
    #expect(
      try home.run("glimmer", "list", "--tag", "pleasure").output == "No glimmer there yet.\n")
    #expect(try home.run("glimmer", "list", "--tag", "company").lines.count == 16)
    try home.write("pleasure: on\n", to: ".config/pendulate/config.yaml")
    #expect(try home.run("practice", "show", "savour").output.contains("11 of its own"))
    #expect(try home.run("glimmer", "list", "--tag", "pleasure").lines.count == 6)
  }

  @Test func ownPracticeComesFirstAndIsMarked() throws {
    try home.write(
      """
      id: mine
      name: My own
      summary: You might stay a while.
      mode: resource
      """, to: "pendulate/practices/mine.yaml")
    let list = try home.run("practice", "list")
    #expect(list.lines.first?.hasSuffix(" My own, 4 min, your own") == true)
    let show = try home.run("practice", "show", "mine")
    #expect(show.lines[2] == "It is your own, from \(home.data.path)/practices/mine.yaml.")
  }

  @Test func ownPracticeInPlaceOfAShippedOneIsSaidSo() throws {
    try home.write(
      "id: five\nname: My five\nsummary: You might stay a while.\nmode: resource\n",
      to: "pendulate/practices/five.yaml")
    #expect(
      try home.run("practice", "list").lines.first?.hasSuffix(" My five, 4 min, your own") == true)
    let show = try home.run("practice", "show", "five")
    #expect(show.lines[2].hasSuffix("in the place of the one that comes with the program."))
  }

  @Test func aFaultyFileIsToldAndTheRestIsListed() throws {
    let shipped = try home.run("practice", "list").lines
    let path = try home.write(
      "id: odd\nname: Odd\nsummary: You might.\nmode: walk\n", to: "pendulate/practices/odd.yaml")
    let run = try home.run("practice", "list")
    #expect(run.status == 0)
    #expect(run.messages.hasPrefix("\(path):4:7: "))
    #expect(run.lines == shipped)
  }

  @Test func showTellsAllLengths() throws {
    let run = try home.run("practice", "show", "full")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Touch and return (full)
        You might touch a little of something difficult, and come back each time.
        It comes with the program.

        mode            touch session
        planned         9:40
        with a glimmer  120 s
        touches         3 at most
        first touch     follows what went well
        aim             yours to choose
        safety          follows your configuration
        both at once    60 s, where it is wanted
        closing         120 s
        breath          soft

        """)
  }

  @Test(arguments: [["show"], ["preview"]])
  func anUnknownPracticeOffersTheNearest(verb: [String]) throws {
    let run = try home.run("practice", verb[0], "ful")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(
      run.messages == """
        pendulate: There is no practice called "ful".
        Did you mean full?

        """)
  }

  @Test func anUnknownPracticeWithNothingNearPointsToTheList() throws {
    let run = try home.run("practice", "show", "zzzzzzzz")
    #expect(run.status == 66)
    #expect(run.messages.contains("See what there is with: pendulate practice list."))
  }

  @Test func listAndShowTellTheCourseAndTheLimits() throws {
    try home.write(
      """
      id: mine
      name: My own
      summary: You might stay a while.
      mode: glimmer
      course: ladder
      limits: {withoutCategories: [sound, breath]}
      """, to: "pendulate/practices/mine.yaml")
    try home.write("aim: 1\n", to: "pendulate/limits.yaml")
    let list = try home.run("practice", "list")
    let words = list.lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(words.first == "mine My own, 3 min, ladder, with limits, your own")
    #expect(words.contains("hunt A glimmer hunt, 3 min, hunt"))
    let show = try home.run("practice", "show", "mine")
    #expect(show.output.contains("mode                   savouring ladder\n"))
    #expect(show.output.contains("limit, no glimmers of  breath, sound\n"))
    #expect(show.output.contains("your limit, aim        1 at most\n"))
  }

  @Test func checkTellsEveryFaultWithItsPlace() throws {
    let path = try home.write(
      """
      id: x
      name: X
      summary: You might.
      mode: touch
      aim: 9
      closeSeconds: -5
      sped: 3
      """, to: "x.yaml")
    let run = try home.run("practice", "check", path)
    #expect(run.status == 65)
    #expect(run.lines.count == 3)
    #expect(run.lines[0].hasPrefix("\(path):5:6: "))
    #expect(run.lines[1].hasPrefix("\(path):6:15: "))
    #expect(run.lines[2].hasPrefix("\(path):7:1: "))
  }

  @Test func checkIsQuietAboutAGoodFile() throws {
    let path = try home.write(
      "id: x\nname: X\nsummary: You might.\nmode: resource\n", to: "x.yaml")
    let run = try home.run("practice", "check", path)
    #expect(run.status == 0)
    #expect(run.output == "No fault in \(path).\n")
  }

  @Test func checkOfAMissingFileSaysSo() throws {
    let path = home.path("none.yaml")
    let run = try home.run("practice", "check", path)
    #expect(run.status == 66)
    #expect(
      run.messages == """
        pendulate: There is no file "\(path)".
        Look at the path and its spelling.

        """)
  }

  @Test func checkTakesSeveralFilesAndAFolder() throws {
    let good = try home.write(
      "id: a\nname: A\nsummary: You might.\nmode: resource\n", to: "own/practices/a.yaml")
    let bad = try home.write("aim: 9\n", to: "own/limits.yaml")
    let pattern = try home.write("id: p\nname: P\nin: 1\nout: 4\n", to: "own/patterns/p.yaml")
    try home.write("sped: 3\n", to: "own/config.yaml")
    let run = try home.run("practice", "check", home.path("own"))
    #expect(run.status == 65)
    #expect(
      run.lines == [
        "\(bad):1:6: aim is 9, looser than the program's own ceiling of 4; 4 holds. "
          + "Give a whole number from 1 to 4.",
        "No fault in \(good).",
        "\(pattern):3:5: in is 1, which is less than 2. Give a number of seconds from 2 to 6.",
      ])
    let files = try home.run("practice", "check", home.path("none.yaml"), good, bad)
    #expect(files.status == 66)
    #expect(files.lines.count == 2)
    #expect(files.messages.hasPrefix("pendulate: There is no file "))
  }

  @Test func adviceAloneIsNoFailure() throws {
    let path = try home.write(
      "id: a\nname: A\nsummary: You might.\nmode: touch\naim: 4\n", to: "a.yaml")
    let run = try home.run("practice", "check", path)
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].hasPrefix("\(path):5:6: Advice: An aim of 4 "))
    #expect(run.lines[1] == "No fault in \(path).")
  }
}
