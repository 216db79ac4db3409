import PendulateCore
import PendulateLibrary
import Testing

/// The person's own limits: whatever is wrong with the file, it opens nothing.
@Suite struct PersonLimitsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func load(_ text: String) throws -> (CareLimits, [String]) {
    let path = try folder.write(text, to: "limits.yaml")
    let (content, faults) = ContentLoader.load(personFolder: folder.path)
    // The check of the file alone tells the same.
    #expect(PracticeCheck.check(path, personFolder: folder.path) == faults)
    return (
      content.careLimits, faults.map { String($0.description.dropFirst(path.count + 1)) }
    )
  }

  @Test func everyLimitIsTaken() throws {
    let (limits, faults) = try load(
      """
      aim: 1
      touches: 2
      touchSeconds: 12
      touchTotalSeconds: 30
      touchMinutesPerDay: 1.5
      safetyRatio: 5.5
      touchSessionsPerDay: 0
      touchDaysPerWeek: 3
      sessionsPerDay: 4
      withoutCategories: [breath, sound]
      withoutBreath: [box, "478", room]
      """)
    var expected = CareLimits()
    expected.aim = 1
    expected.touches = 2
    expected.touchSeconds = 12
    expected.touchTotalSeconds = 30
    expected.touchSecondsPerDay = 90
    expected.safetyRatio = 5.5
    expected.touchSessionsPerDay = 0
    expected.touchDaysPerWeek = 3
    expected.sessionsPerDay = 4
    expected.withoutCategories = [.breath, .sound]
    expected.withoutBreath = ["box", "478", "room"]
    #expect(faults == [])
    #expect(limits == expected)
  }

  @Test func whatIsExcludedIsNotInTheContent() throws {
    try folder.write("sound: [The neighbour's piano]\ntouch: [Wool]", to: "glimmers.yaml")
    try folder.write("withoutCategories: [sound]\nwithoutBreath: [box]", to: "limits.yaml")
    let content = ContentLoader.load(personFolder: folder.path).content
    #expect(content.pattern("box") == nil && content.pattern("soft") != nil)
    #expect(content.starterGlimmers.count == 51)
    #expect(!content.starterGlimmers.contains { $0.category == .sound })
    #expect(content.huntPrompts.count == 75)
    #expect(!content.huntPrompts.contains { $0.category == .sound })
    #expect(ContentLoader.load(.patterns, personFolder: folder.path).content.pattern("box") == nil)
  }

  @Test(arguments: ["", "\n# touches: 1\n", "---\n", "\u{FEFF}# nothing\n"])
  func nothingWrittenLimitsNothing(text: String) throws {
    let (limits, faults) = try load(text)
    #expect(limits == CareLimits() && faults == [])
  }

  @Test(
    arguments: [
      (
        "touches: 50", 5,
        "1:10: touches is 50, looser than the program's own ceiling of 5; 5 holds. "
          + "Give a whole number from 1 to 5."
      ),
      (
        "touches: 0", 1,
        "1:10: touches is 0, which is less than 1; 1 holds. Give a whole number from 1 to 5."
      ),
      (
        "touches: -3", 1,
        "1:10: touches is -3, which is less than 1; 1 holds. Give a whole number from 1 to 5."
      ),
      (
        "touches: 2.9", 2,
        "1:10: touches is 2.9, which is not a whole number; 2 holds. "
          + "Give a whole number from 1 to 5."
      ),
      (
        "touches: 1\ntouches: 3", 1, "2:1: The key 'touches' is given twice. Keep one of the two."
      ),
      (
        "touches: 3\ntouches: 1", 1, "2:1: The key 'touches' is given twice. Keep one of the two."
      ),
    ] as [(String, Int, String)])
  func theStrictestReadingHolds(text: String, value: Int, sentence: String) throws {
    let (limits, faults) = try load(text)
    #expect(limits.touches == value)
    #expect(faults == [sentence])
  }

  @Test func safetyIsStricterWhereItIsMore() throws {
    #expect(try load("safetyRatio: 1").0.safetyRatio == 3)
    #expect(try load("safetyRatio: 30").0.safetyRatio == 8)
    #expect(try load("safetyRatio: 30").1.first?.contains("; 8 holds.") == true)
  }

  @Test func aKeyThatCannotBeReadLeavesTheOthers() throws {
    let (limits, faults) = try load(
      "aim: low\ntouchs: 1\ntouchSeconds: 10\nwithoutCategories: sound\n"
        + "withoutBreath: [boxx, box]\ntouchSecondsPerDay: 200\ntouchMinutesPerDay: 1\n")
    #expect(
      faults == [
        "1:6: aim is 'low', not a number. Give a whole number from 1 to 4.",
        "2:1: A file of limits has no key 'touchs'. "
          + "Perhaps 'touches' or 'touchSeconds' or 'touchSecondsPerDay' was meant.",
        "4:20: There is one word in the place of a list; it holds as the only one. "
          + "Write it in brackets, as in [sound].",
        "5:17: There is no breath pattern 'boxx'. Perhaps 'box' was meant.",
        "7:1: touchSecondsPerDay and touchMinutesPerDay are given together; the smaller holds. "
          + "Keep one of the two.",
      ])
    #expect(limits.aim == nil && limits.touches == nil && limits.touchSeconds == 10)
    #expect(limits.withoutCategories == [.sound] && limits.withoutBreath.contains("box"))
    #expect(limits.touchSecondsPerDay == 60)
  }

  @Test(arguments: [
    "aim: 1\nwithoutCategories: [sound\ntouchSeconds: 9\n",
    "aim: 1\n\twithoutBreath: [box]\ntouchSeconds: 9\n",
    "aim: 1\ntouches: \"2\ntouchSeconds: 9\n",
  ])
  func whereTheFileBreaksOffTouchingRestsAndTheRestHolds(text: String) throws {
    let (limits, faults) = try load(text)
    #expect(limits.touchSessionsPerDay == 0)
    #expect(limits.touchSeconds == 9, "\(faults)")
    #expect(faults.contains { $0.contains("Until this file of limits can be read whole") })
  }

  @Test(arguments: [Array("- aim: 1\n".utf8), Array("aim: 1\ncaf".utf8) + [0xE9], [0, 1, 2]])
  func whatIsNoFileOfLimitsRestsTouching(bytes: [UInt8]) throws {
    try folder.write(bytes, to: "limits.yaml")
    let (content, faults) = ContentLoader.load(personFolder: folder.path)
    #expect(content.careLimits.touchSessionsPerDay == 0)
    #expect(faults.count == 2)
    #expect(content.practices == ContentLoader.load(personFolder: nil).content.practices)
  }

  @Test func aFolderInItsPlaceRestsTouching() throws {
    try folder.write("x", to: "limits.yaml/x")
    let (content, faults) = ContentLoader.load(.practices, personFolder: folder.path)
    #expect(content.careLimits.touchSessionsPerDay == 0 && faults.count == 2)
  }
}
