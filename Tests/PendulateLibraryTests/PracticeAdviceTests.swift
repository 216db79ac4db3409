import PendulateCore
import PendulateLibrary
import Testing

/// What a file may say, though something else would be kinder.
@Suite struct PracticeAdviceTests {
  private func advice(_ yaml: String, mode: String = "touch") throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "id: mine\nname: Mine\nsummary: You might rest.\nmode: \(mode)\n\(yaml)\n",
      to: "practices/mine.yaml")
    let found = PracticeCheck.check(path, personFolder: folder.path)
    #expect(found.isFine, "\(found)")
    // What is advised about is loaded all the same, and in silence.
    let (content, faults) = ContentLoader.load(.practices, personFolder: folder.path)
    #expect(faults == [] && content.practice("mine") != nil)
    return found.map {
      #expect(WordRules.violations(in: "\($0.advice)") == [])
      #expect($0.description.contains(": Advice: "))
      return String($0.description.dropFirst(path.count + 1)).replacing(": Advice:", with: "")
    }
  }

  @Test func shippedPracticesCallForNone() {
    let shelf = PracticeShelf(personFolder: nil)
    let content = ContentLoader.load(.practices, personFolder: nil).content
    #expect(content.practices.count >= 15)
    for practice in content.practices {
      let text = shelf.shippedText(of: practice.id)?.text ?? ""
      #expect(PracticeCheck.check(Array(text.utf8), file: practice.id) == [])
      #expect(!text.isEmpty)
    }
  }

  @Test(arguments: [
    ("touches: 4", "5:10 There are 4 touches, and three are usual;"),
    ("firstTouchSeconds: 11", "5:20 The first touch is 11 s, and ten are usual;"),
    ("aim: 3", "5:6 An aim of 3 is more than suits a first time;"),
    ("safetyRatio: 3.5", "5:14 3.5 s of safety for each second of touch are fewer than"),
    ("touches: 1\nbothSeconds: 60", "6:1 Both at once is offered after two touches or more,"),
    ("breath: box", "5:9 The pattern 'box' holds the breath;"),
    ("glimmers: [sound-1, sound-99]", "5:21 There is no glimmer 'sound-99' among those"),
    (
      "limits: {touchTotalSeconds: 40}",
      "5:29 The touches may come to 56 s, near or past the 40 s"
    ),
    ("resourceSeconds: 300", "5:1 It is planned for 14 minutes of practice, and 12 are usual;"),
    (
      "resourceSeconds: 600\ncloseSeconds: 600\nsafetyRatio: 8",
      "5:1 It is planned for 31 minutes; the program closes after 30 minutes whatever is written."
    ),
    ("limits: {aim: 1}\naim: 2", "6:6 The limit aim leaves aim 2 without effect; it is 1."),
    ("limits: {touches: 1}\ntouches: 2", "6:10 The limit touches leaves touches 2 without"),
    (
      "limits: {safetyRatio: 6}\nsafetyRatio: 5",
      "6:14 The limit safetyRatio leaves the safetyRatio of 5 without effect; it is 6."
    ),
    (
      "limits: {touchSeconds: 8}\nfirstTouchSeconds: 9",
      "6:20 The limit touchSeconds leaves firstTouchSeconds 9 without effect; it is 8."
    ),
    (
      "limits: {withoutBreath: [long]}\nbreath: long",
      "6:9 The limit withoutBreath leaves the breath 'long' without effect;"
    ),
    (
      "limits: {withoutCategories: [sound]}\ncategories: [touch, sound]",
      "6:21 The limit withoutCategories leaves the category 'sound' without effect;"
    ),
    (
      "limits: {withoutCategories: [sound]}\nglimmers: [sound-3]",
      "6:12 The limit withoutCategories leaves the glimmer 'sound-3' without effect;"
    ),
    (
      "limits: {touchMinutesPerDay: 0}",
      "5:30 With a touchMinutesPerDay of 0 nothing is ever touched;"
    ),
    (
      "prompts:\n  orient: [You must breathe]",
      "6:12 A prompt of 'orient' says 'must', which can be heard as an order or a promise;"
    ),
    (
      "touches: 2\nprompts:\n  touch: [a, b, c]",
      "7:17 There are 3 prompts of 'touch' and time to show 2;"
    ),
  ])
  func isToldWithItsPlace(yaml: String, start: String) throws {
    let found = try advice(yaml)
    #expect(found.contains { $0.hasPrefix(start) }, "\(found)")
  }

  @Test(arguments: [
    ("stages: [touch, resource, close]", "5:10 A touch comes before any time with a glimmer;"),
    ("stages: [touch, close]", "5:9 There is no time with a glimmer; the program begins with 120"),
    ("stages: [resource, touch]", "5:20 Nothing comes after 'touch';"),
    ("stages: [resource, touch, touch, both]", "5:34 Nothing comes after 'both';"),
    ("stages: [resource, touch]", "5:9 There is no close; the program ends with 120 s of it."),
    ("stages: [resource, close, touch]", "5:27 'touch' stands after the close;"),
    ("stages: [resource, touch, resource, close]", "5:27 The time with a glimmer is all at the"),
    ("stages: [resource, both, touch, touch, close]", "5:20 Both at once stands before a touch;"),
    ("stages: [resource, touch, both, close]", "5:27 Both at once is offered after two touches"),
    ("stages: [orient, resource, touch, close]", "5:10 There is nothing to come back from here;"),
    ("stages: [resource, touch, orient: 90, close]", "5:27 How long coming back is follows from"),
    ("stages: [resource, touch, touch: 21, close]", "5:27 Touch 2 is 21 s, and 20 to 30 are"),
    ("stages: [resource, touch: 12, close]", "5:20 The first touch is 12 s, and ten are usual;"),
    ("stages: [resource, touch, close: 90, close: 120]", "5:38 'close' is listed twice;"),
  ])
  func ofAListIsToldWithItsPlace(yaml: String, start: String) throws {
    let found = try advice(yaml)
    #expect(found.contains { $0.hasPrefix(start) }, "\(found)")
  }

  @Test func aKindListCallsForNone() throws {
    #expect(
      try advice("stages: [resource: 120, touch: 10, orient, touch, both, orient, close]") == [])
    #expect(try advice("stages: [resource: 300, close]", mode: "resource") == [])
    #expect(try advice("stages: [resource: 600, close: 400]", mode: "resource").count == 1)
  }

  @Test func promptsThatNeverComeAreTold() throws {
    let ladder = try advice(
      "course: ladder\nrounds: 1\nprompts:\n  resource: [a, b, c, d]\n  touch: [e]",
      mode: "glimmer")
    #expect(ladder.count == 2)
    #expect(ladder.first?.hasPrefix("8:23 There are 4 prompts of 'resource' and time") == true)
    #expect(ladder.last?.hasPrefix("9:11 There are 1 prompts of 'touch' and no time") == true)
    let hunt = try advice(
      "course: hunt\nglimmers: [sound-1]\nprompts: {resource: [a]}", mode: "glimmer")
    #expect(hunt.map { $0.prefix(4) } == ["6:1 "])
  }

  @Test func aPersonsPromptsAreLookedAtForTheirWords() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "add:\n  orient:\n    - You are safe now.\n", to: "prompts.yaml")
    let found = PracticeCheck.check(path)
    #expect(found.map(\.isAdvice) == [true])
    #expect(found.first?.line == 3 && found.first?.message.contains("'safe'") == true)
    #expect(ContentLoader.load(personFolder: folder.path).faults == [])
  }
}
