import PendulateCore
import PendulateLibrary
import Testing

/// The parts of a session as a list: what they come to, and what is no list of them.
@Suite struct StageListTests {
  private static let head = "id: mine\nname: Mine\nsummary: You might rest.\nmode: touch\n"

  private func load(_ yaml: String, head: String = head) throws -> (Practice?, [String]) {
    let folder = try TemporaryFolder()
    let path = try folder.write(head + yaml + "\n", to: "practices/mine.yaml")
    let (content, faults) = ContentLoader.load(.practices, personFolder: folder.path)
    return (
      content.practice("mine"), faults.map { String($0.description.dropFirst(path.count + 1)) }
    )
  }

  @Test func aListSaysTheSameAsTheKeys() throws {
    let list = try load(
      """
      stages:
        - resource: 180
        - touch: 8
        - orient
        - touch
        - both: 45
        - close: 100
      """)
    let keys = try load(
      """
      resourceSeconds: 180
      touches: 2
      firstTouchSeconds: 8
      bothSeconds: 45
      closeSeconds: 100
      """)
    #expect(list.1 == [] && keys.1 == [])
    #expect(list.0 != nil && list.0 == keys.0)
  }

  @Test func whatTheListLeavesOutHasItsUsualLengthButBothIsLeftOut() throws {
    let practice = try #require(try load("stages: [touch, touch]").0)
    #expect(practice.resourceSeconds == 120 && practice.closeSeconds == 120)
    #expect(practice.firstTouchSeconds == nil && practice.bothSeconds == nil)
    #expect(practice.touches == 2 && practice.limits == CareLimits())
    #expect(try load("stages: [touch, both]").0?.bothSeconds == 60)
    #expect(try load("stages:\n  - touch:\n  - both:").0?.bothSeconds == 60)
  }

  @Test func ofSeveralTheLongestCounts() throws {
    let practice = try #require(
      try load(
        "stages: [resource: 60, touch, resource: 300, close: 200, touch, close: 90]"
      ).0)
    #expect(practice.resourceSeconds == 300 && practice.closeSeconds == 200)
    #expect(practice.touches == 2)
  }

  @Test func noTouchIsLongerThanWhatWasWritten() throws {
    let practice = try #require(try load("stages: [touch: 10, touch: 12, touch: 9]").0)
    #expect(practice.limits.touchSeconds == 12)
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 6), glimmers: [],
      sessionID: Identifier(rawValue: "00000000-0000-7000-8000-000000000000"))
    #expect(plan.limits.longestTouch == 12 && plan.firstTouch == 10)
    let stricter = try load("limits: {touchSeconds: 7}\nstages: [touch: 10, touch: 12]").0
    #expect(stricter?.limits.touchSeconds == 7)
  }

  @Test(arguments: [
    (
      "touches: 2\nstages: [touch]",
      "5:1: stages and touches are given together. Keep one of the two."
    ),
    (
      "stages: []",
      "5:9: The stages hold no touch, and the mode is 'touch'. "
        + "Add a line '- touch', or write 'mode: resource'."
    ),
    (
      "stages: touch",
      "5:9: There is 'touch' in the place of a list of stages. "
        + "Write one to a line, each after a hyphen and a space."
    ),
    (
      "stages:\n  - touch\n  - tuch: 9",
      "7:5: A stage has no key 'tuch'. Perhaps 'touch' was meant."
    ),
    ("stages: [touch, gate]", "5:17: There is no stage 'gate' to list. "),
    (
      "stages: [touch: 21]",
      "5:17: touch is 21, which is more than 20. Give a whole number of seconds from 5 to 20."
    ),
    (
      "stages: [touch, touch: 46]",
      "5:24: touch is 46, which is more than 45. Give a whole number of seconds from 5 to 45."
    ),
    (
      "stages:\n  - touch: 9\n    orient: 60",
      "6:5: A line of the stages names 2 of them. Write one stage to a line, each after a hyphen."
    ),
    (
      "stages: [touch, touch, touch, touch, touch, touch, touch]",
      "5:45: This is touch 6, and the program's own ceiling is 5. List 5 touches at most."
    ),
  ])
  func aFaultIsToldWithItsPlace(yaml: String, start: String) throws {
    let (practice, faults) = try load(yaml)
    #expect(practice == nil)
    #expect(faults.count == 1 && faults.first?.hasPrefix(start) == true, "\(faults)")
  }

  @Test(arguments: [
    ("resource", "stages: [touch]", "touch belongs to the mode 'touch' only."),
    ("glimmer", "stages: [resource]", "stages belongs to the modes 'touch' and 'resource' only."),
    ("touch", "course: hunt", "course belongs to the mode 'glimmer' only."),
    ("glimmer", "rounds: 3", "rounds belongs to the course 'ladder' only."),
    (
      "glimmer", "course: ladder\nhuntSeconds: 90", "huntSeconds belongs to the course 'hunt' only."
    ),
    (
      "glimmer", "course: hunt\ndwellSeconds: 20",
      "dwellSeconds belongs to the courses 'moment' and 'ladder' only."
    ),
    ("glimmer", "course: ladder\nrounds: 13", "rounds is 13, which is more than 12."),
    ("glimmer", "course: hunt\nhuntSeconds: 59", "huntSeconds is 59, which is less than 60."),
    ("glimmer", "dwellSeconds: 9", "dwellSeconds is 9, which is less than 10."),
    (
      "glimmer", "course: pathway\ndwellSeconds: 20",
      "dwellSeconds belongs to the courses 'moment' and 'ladder' only."
    ),
    (
      "glimmer", "course: hunt\npathwaySeconds: 240",
      "pathwaySeconds belongs to the course 'pathway' only."
    ),
    (
      "glimmer", "course: pathway\npathwaySeconds: 119",
      "pathwaySeconds is 119, which is less than 120."
    ),
    ("glimmer", "shelf: more", "shelf is 'more', which is not one of its choices."),
    ("glimmer", "tags: [joy]", "There is no tag 'joy'."),
    ("glimmer", "course: walk", "course is 'walk', which is not one of its choices."),
    (
      "ground", "glimmers: [sound-1]",
      "glimmers belongs to the modes 'touch', 'resource' and 'glimmer' only."
    ),
    ("touch", "categories: [sound, smell]", "There is no category 'smell'."),
    ("touch", "limits: {aim: 5}", "aim is 5, looser than the program's own ceiling of 4."),
    (
      "touch", "limits: {safetyRatio: 2.5}",
      "safetyRatio is 2.5, looser than the program's own floor of 3."
    ),
    (
      "touch", "limits: {touchSessionsPerDay: 3}",
      "touchSessionsPerDay is 3, looser than the program's own ceiling of 2."
    ),
    ("touch", "limits: {withoutBreath: [sofd]}", "There is no breath pattern 'sofd'."),
    (
      "touch", "limits: {touchMinutesPerDay: 1, touchSecondsPerDay: 60}",
      "touchSecondsPerDay and touchMinutesPerDay are given together."
    ),
    (
      "touch", "patterns: [{id: slow, name: Slow, in: 1, out: 4}]", "in is 1, which is less than 2."
    ),
  ])
  func aKeyOutOfItsPlaceIsAFault(mode: String, yaml: String, sentence: String) throws {
    let head = "id: mine\nname: Mine\nsummary: You might rest.\nmode: \(mode)\n"
    let (practice, faults) = try load(yaml, head: head)
    #expect(practice == nil)
    #expect(faults.count == 1 && faults.first?.contains(sentence) == true, "\(faults)")
  }

  @Test func aPracticeBringsItsPatternAndItsGlimmers() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.head + """
        breath: slow
        glimmers: [sound-4, touch-1]
        categories: [sound]
        limits: {touchMinutesPerDay: 0.5, withoutCategories: [breath], withoutBreath: [box]}
        patterns:
          - {id: slow, name: Slow, in: 4, out: 7}
          - {id: soft, name: My soft, in: 3, out: 6}
        """, to: "practices/mine.yaml")
    try folder.write("id: soft\nname: Softer\nin: 4\nout: 8", to: "patterns/soft.yaml")
    let (content, faults) = ContentLoader.load(personFolder: folder.path)
    #expect(faults == [])
    let practice = try #require(content.practice("mine"))
    #expect(practice.glimmers == ["sound-4", "touch-1"] && practice.categories == [.sound])
    #expect(practice.limits.touchSecondsPerDay == 30)
    #expect(practice.limits.withoutCategories == [.breath])
    #expect(practice.limits.withoutBreath == ["box"])
    #expect(content.pattern("slow") != nil && content.pattern("soft")?.name == "Softer")
    // The limits of one practice leave the content of others as it is.
    #expect(content.pattern("box") != nil && content.careLimits == CareLimits())
  }
}
