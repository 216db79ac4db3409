import PendulateCore
import PendulateLibrary
import Testing

@Suite struct PersonFilesTests {
  @Test func aFolderThatIsMissingOrEmptyChangesNothing() throws {
    let shipped = ContentLoader.load(personFolder: nil)
    let folder = try TemporaryFolder()
    for path in [folder.path, folder.path + "/none"] {
      let own = ContentLoader.load(personFolder: path)
      #expect(own.content == shipped.content && own.faults == [])
    }
  }

  @Test func ownPracticesComeFirstAndTakeThePlaceOfShippedOnes() throws {
    let folder = try TemporaryFolder()
    try folder.write(practice("mine", "breath: slow"), to: "practices/b.yaml")
    try folder.write(practice("full", "touches: 1\nboth: none"), to: "practices/a.yml")
    try folder.write("not a practice", to: "practices/notes.txt")
    try folder.write("left by an editor", to: "practices/.#a.yaml")
    try folder.write("id: slow\nname: Slow\nin: 4\nout: 7.5", to: "patterns/slow.yaml")
    let (content, faults) = ContentLoader.load(personFolder: folder.path)
    #expect(faults == [])
    let shipped = ContentLoader.load(.practices, personFolder: nil).content.practices.map(\.id)
    #expect(content.practices.map(\.id) == ["full", "mine"] + shipped.filter { $0 != "full" })
    #expect(content.practice("full")?.touches == 1)
    #expect(content.practice("full")?.bothSeconds == nil)
    #expect(content.patterns.first?.exhale == .milliseconds(7_500))
  }

  @Test func aFaultyFileLeavesTheRestAndTheShippedOneOfItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write(practice("full", "aim: 9"), to: "practices/full.yaml")
    try folder.write(practice("mine", "aim: 1"), to: "practices/mine.yaml")
    let (content, faults) = ContentLoader.load(personFolder: folder.path)
    #expect(faults.count == 1)
    #expect(content.practices.map(\.id).prefix(2) == ["mine", "full"])
    #expect(content.practice("full")?.aim == nil)
  }

  @Test func twoFilesWithOneID() throws {
    let folder = try TemporaryFolder()
    let kept = try folder.write(practice("mine", "aim: 1"), to: "practices/a.yaml")
    let other = try folder.write(practice("mine", "aim: 3"), to: "practices/b.yaml")
    let (content, faults) = ContentLoader.load(.practices, personFolder: folder.path)
    #expect(
      faults.map(\.description) == [
        "\(other):1:5: The id 'mine' is already used in \(kept). Give one of the two another id."
      ])
    #expect(content.practice("mine")?.aim == 1)
  }

  @Test func ownPatternsFromOneFileTakeThePlaceOfShippedOnes() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      patterns:
        - {id: soft, name: My soft, in: 3, out: 6, sip: 1, mostCycles: 5}
        - {id: "off", name: Off, in: 3, out: 4}
        - {id: fast, name: Fast, in: 1, out: 1}
        - {id: held, name: Held, in: 4, hold: 7, out: 8}
        - {id: odd, name: Odd, in: 4, hold: 1, sip: 1, out: 8}
        - {id: soft, name: Twice, in: 4, out: 4}
        - {id: "478", name: "4-7-8", in: 4, hold: 7, out: 8, rest: 4.5}
      """, to: "patterns.yaml")
    let (content, faults) = ContentLoader.load(.patterns, personFolder: folder.path)
    #expect(
      faults.map(\.description) == [
        "\(path):3:10: The id 'off' stands for having no breath cue. Choose another id.",
        "\(path):4:32: in is 1, which is less than 2. Give a number of seconds from 2 to 6.",
        "\(path):4:40: out is 1, which is less than 2. Give a number of seconds from 2 to 8.",
        "\(path):5:41: hold is 7, which is more than 4. Give a number of seconds from 0 to 4.",
        "\(path):6:42: hold and sip are given together. Keep one of the two.",
        "\(path):7:10: The id 'soft' is already used in \(path). Give one of the two another id.",
        "\(path):8:62: rest is 4.5, which is more than 4. Give a number of seconds from 0 to 4.",
      ])
    #expect(content.patterns.count == 9)
    #expect(content.pattern("soft")?.name == "My soft")
    #expect(content.pattern("soft")?.secondSpan == .sip)
  }

  @Test func promptsAreAddedAndHidden() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      add:
        arrive:
          - The kettle is on.
      hide:
        arrive:
          - Eyes open is fine. Eyes soft is fine too.
        touch:
          - No such prompt.
      """, to: "prompts.yaml")
    let shipped = ContentLoader.load(.prompts, personFolder: nil).content.prompts
    let (content, faults) = ContentLoader.load(.prompts, personFolder: folder.path)
    let expected = [
      "\(path):8:7: No prompt of 'touch' reads 'No such prompt.'. "
        + "Copy the prompt to hide letter by letter."
    ]
    #expect(faults.map(\.description) == expected)
    #expect(PracticeCheck.check(path).map(\.description) == expected)
    let arrive = try #require(content.prompts[.arrive])
    #expect(arrive.first == "The kettle is on." && arrive.count == shipped[.arrive]?.count)
    #expect(!arrive.contains("Eyes open is fine. Eyes soft is fine too."))
    #expect(content.prompts[.touch] == shipped[.touch])
  }

  @Test func aFaultyPromptFileKeepsTheShippedPrompts() throws {
    let folder = try TemporaryFolder()
    try folder.write("add: [", to: "prompts.yaml")
    let (content, faults) = ContentLoader.load(.prompts, personFolder: folder.path)
    #expect(faults.count == 1)
    #expect(content.prompts == ContentLoader.load(.prompts, personFolder: nil).content.prompts)
  }

  @Test func ownGlimmersComeFirstAndKeepTheirNames() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      sound:
        - The neighbour's piano
        - {text: Rain, needs: hearing}
        - Rain
      smell:
        - Bread
      other:
        - Sunday
      """, to: "glimmers.yaml")
    let (content, faults) = ContentLoader.load(.glimmers, personFolder: folder.path)
    #expect(
      faults.map(\.description) == [
        "\(path):4:5: This glimmer is given twice. Keep one of the two.",
        "\(path):5:1: There is no category 'smell'. "
          + "The categories are touch, breath, movement, sound, fantasy, environment, other.",
      ])
    let own = content.starterGlimmers.prefix(3)
    #expect(own.map(\.text) == ["The neighbour's piano", "Rain", "Sunday"])
    #expect(own.map(\.category) == [.sound, .sound, nil])
    #expect(own.allSatisfy { $0.origin == .added })
    #expect(content.starterGlimmers.count == 63)
    try folder.write("other: [Sunday, Rain]", to: "glimmers.yaml")
    let again = ContentLoader.load(.glimmers, personFolder: folder.path).content.starterGlimmers
    #expect(again[0].id == own[2].id && again[1].id == own[1].id)
  }

  @Test func oneBadFileOfEachKindLeavesAWholeCoach() throws {
    let folder = try TemporaryFolder()
    for name in ["practices/a.yaml", "patterns/a.yaml", "prompts.yaml", "glimmers.yaml"] {
      try folder.write([0xFF, 0xFE], to: name)
    }
    let (content, faults) = ContentLoader.load(personFolder: folder.path)
    #expect(faults.count == 4)
    #expect(content == ContentLoader.load(personFolder: nil).content)
  }

  private func practice(_ id: String, _ more: String) -> String {
    "id: \(id)\nname: Mine\nsummary: You might rest.\nmode: touch\n\(more)\n"
  }
}
