import PendulateCore
import PendulateLibrary
import Testing

/// One fault in a practice: the line put after its head, and what is told about it.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let yaml: String
  let place: String
  let message: String
  let advice: String

  init(_ yaml: String, at place: String, _ message: String, _ advice: String) {
    self.yaml = yaml
    self.place = place
    self.message = message
    self.advice = advice
  }

  var testDescription: String { yaml.isEmpty ? message : yaml }
}

@Suite struct PracticeFaultTests {
  static let head = "id: mine\nname: Mine\nsummary: You might rest.\nmode: touch\n"

  static let cases = [
    FaultCase(
      "touches: three", at: "5:10", "touches is 'three', which is not a whole number.",
      "Give a whole number from 1 to 5."),
    FaultCase(
      "touches: \"3\"", at: "5:10", "touches is '3', which is not a whole number.",
      "Give a whole number from 1 to 5."),
    FaultCase(
      "touches: 2.5", at: "5:10", "touches is '2.5', which is not a whole number.",
      "Give a whole number from 1 to 5."),
    FaultCase(
      "touches: [3]", at: "5:10", "touches is a list, not a whole number.",
      "Give a whole number from 1 to 5."),
    FaultCase(
      "touches:", at: "5:9", "touches has no value.", "Give a whole number from 1 to 5."),
    FaultCase(
      "touches: 6", at: "5:10", "touches is 6, which is more than 5.",
      "Give a whole number from 1 to 5."),
    FaultCase(
      "aim: 5", at: "5:6", "aim is 5, which is more than 4.", "Give a whole number from 1 to 4."),
    FaultCase(
      "resourceSeconds: -5", at: "5:18", "resourceSeconds is -5, which is less than 60.",
      "Give a whole number of seconds from 60 to 600."),
    FaultCase(
      "closeSeconds: 89", at: "5:15", "closeSeconds is 89, which is less than 90.",
      "Give a whole number of seconds from 90 to 600."),
    FaultCase(
      "firstTouchSeconds: 21", at: "5:20", "firstTouchSeconds is 21, which is more than 20.",
      "Give a whole number of seconds from 5 to 20."),
    FaultCase(
      "closeSeconds: 99999999999999999999", at: "5:15",
      "closeSeconds is '99999999999999999999', which is not a whole number.",
      "Give a whole number of seconds from 90 to 600."),
    FaultCase(
      "safetyRatio: 2.5", at: "5:14", "safetyRatio is 2.5, which is less than 3.",
      "Give a number from 3 to 8."),
    FaultCase(
      "safetyRatio: nan", at: "5:14", "safetyRatio is 'nan', which is not a number.",
      "Give a number from 3 to 8."),
    FaultCase(
      "bothSeconds: 91", at: "5:14", "bothSeconds is 91, which is more than 90.",
      "Give a whole number of seconds from 30 to 90."),
    FaultCase(
      "both: 60", at: "5:7", "both is '60', not 'none'.",
      "Write 'both: none', or 'bothSeconds' with a number from 30 to 90."),
    FaultCase(
      "bothSeconds: 60\nboth: none", at: "6:1", "both and bothSeconds are given together.",
      "Write 'both: none', or 'bothSeconds' with a number from 30 to 90."),
    FaultCase(
      "touchs: 3", at: "5:1", "A practice has no key 'touchs'.", "Perhaps 'touches' was meant."),
    FaultCase(
      "prompts: none", at: "5:10", "There is 'none' in the place of the prompts by stage.",
      "Write it as keys with values, one to a line."),
    FaultCase(
      "prompts:\n  tuch:\n    - Hello.", at: "6:3", "There is no stage 'tuch'.",
      "Perhaps 'touch' was meant."),
    FaultCase(
      "prompts:\n  touch: Hello.", at: "6:10",
      "There is 'Hello.' in the place of a list of prompts.",
      "Write one to a line, each after a hyphen and a space."),
    FaultCase(
      "breath: sofd", at: "5:9", "There is no breath pattern 'sofd'.",
      "Perhaps 'soft' was meant."),
  ]

  @Test(arguments: cases)
  func isToldWithItsPlace(fault: FaultCase) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.head + fault.yaml + "\n", to: "practices/mine.yaml")
    let expected = "\(path):\(fault.place): \(fault.message) \(fault.advice)"
    #expect(PracticeCheck.check(path).map(\.description) == [expected])
    let (content, faults) = ContentLoader.load(.practices, personFolder: folder.path)
    #expect(faults.map(\.description) == [expected])
    #expect(content.practices.map(\.id).contains("mine") == false)
    #expect(content.practices.map(\.id).contains("full"))
    #expect(WordRules.violations(in: "\(fault.message) \(fault.advice)") == [])
  }

  @Test(arguments: [
    FaultCase(
      "name: Mine\nsummary: A.\nmode: touch", at: "1:1", "The key 'id' is missing.",
      "Add a line that starts with 'id:'."),
    FaultCase(
      "id: My own\nname: Mine\nsummary: A.\nmode: touch", at: "1:5",
      "id is 'My own', which has other signs than an id.",
      "Use small letters a to z, digits and hyphens."),
    FaultCase(
      "id: mine\nname: Mine\nsummary: A.\nmode: tuch", at: "4:7",
      "mode is 'tuch', which is not one of its choices.", "Perhaps 'touch' was meant."),
    FaultCase(
      "id: mine\nname: Mine\nsummary: A.\nmode: breathe", at: "4:7",
      "mode is 'breathe', which is not one of its choices.",
      "The choices are touch, resource, glimmer, ground."),
    FaultCase(
      "id: mine\nname: Mine\nsummary: A.\nmode: resource\naim: 2", at: "5:1",
      "aim belongs to the mode 'touch' only.", "Leave it out, or write 'mode: touch'."),
    FaultCase(
      "id: mine\nname: Mine\nsummary: A.\nmode: ground\ncloseSeconds: 90", at: "5:1",
      "closeSeconds belongs to the modes 'touch' and 'resource' only.",
      "Leave it out, or change the mode."),
    FaultCase(
      "id: mine\nname: \"A\\e[31m\"\nsummary: A.\nmode: touch", at: "2:7",
      "name holds a line break or a control character.", "Write it as one line of plain text."),
    FaultCase(
      "id: mine\nname: ''\nsummary: A.\nmode: touch", at: "2:7", "name has no value.",
      "Give a text, or leave the line out."),
    FaultCase(
      "id: mine\nname: \(String(repeating: "m", count: 41))\nsummary: A.\nmode: touch", at: "2:7",
      "name has 41 characters.", "Give 40 characters at most."),
    FaultCase(
      "id: mine\nname: Mine\nsummary: A.\nmode: touch\n? [a, b]\n: 1", at: "5:3",
      "A key here is a list.", "Write the key as a word."),
  ])
  func ofTheHeadIsToldWithItsPlace(fault: FaultCase) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(fault.yaml, to: "mine.yaml")
    let expected = "\(path):\(fault.place): \(fault.message) \(fault.advice)"
    #expect(PracticeCheck.check(path).map(\.description) == [expected])
    #expect(WordRules.violations(in: "\(fault.message) \(fault.advice)") == [])
  }

  @Test func allFaultsOfAFileAreTold() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      name: Mine
      mode: touch
      touches: 9
      touches: 3
      aims: 2
      closeSeconds: soon
      """, to: "mine.yaml")
    #expect(
      PracticeCheck.check(path).map { "\($0.line ?? 0):\($0.column ?? 0) \($0.message)" } == [
        "1:1 The key 'id' is missing.", "1:1 The key 'summary' is missing.",
        "3:10 touches is 9, which is more than 5.", "4:1 The key 'touches' is given twice.",
        "5:1 A practice has no key 'aims'.",
        "6:15 closeSeconds is 'soon', which is not a whole number.",
      ])
  }

  @Test func aLongPromptIsLeftOutAndThePracticeStays() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      Self.head + """
        prompts:
          touch:
            - one two three four five six seven eight nine ten eleven twelve thirteen
            - You should stay as short as you like.
        """, to: "practices/mine.yaml")
    let (content, faults) = ContentLoader.load(.practices, personFolder: folder.path)
    #expect(
      faults.map(\.description) == [
        "\(path):7:7: A prompt of 'touch' has 13 words and is left out. Give 12 words at most."
      ])
    // A person's own words are theirs: the word rules do not apply to them.
    #expect(
      content.practice("mine")?.prompts == [.touch: ["You should stay as short as you like."]])
  }
}
