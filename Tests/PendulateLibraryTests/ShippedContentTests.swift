import PendulateCore
import PendulateLibrary
import Testing

@Suite struct ShippedContentTests {
  let content: CoachContent
  let faults: [ContentFault]

  init() {
    (content, faults) = ContentLoader.load(personFolder: nil)
  }

  @Test func hasNoFaults() {
    #expect(faults == [])
  }

  @Test func holdsThePractices() throws {
    #expect(
      content.practices.map(\.id) == [
        "full", "first", "five", "resource", "glimmer", "hunt", "savour", "ground",
      ])
    #expect(
      content.practices.map(\.mode) == [
        .touch, .touch, .touch, .resource, .glimmer, .glimmer, .glimmer, .ground,
      ])
    let courses = content.practices.filter { $0.mode == .glimmer }.map(\.course)
    #expect(courses == [.moment, .hunt, .ladder])
    #expect(content.practice("hunt")?.huntSeconds == 180)
    let savour = try #require(content.practice("savour"))
    #expect(savour.dwellSeconds == 20 && savour.rounds == 6)
    #expect(savour.prompts[.resource]?.count ?? 0 >= savour.rounds)
    let full = try #require(content.practice("full"))
    #expect(full.resourceSeconds == 120 && full.closeSeconds == 120 && full.touches == 3)
    #expect(full.aim == nil && full.firstTouchSeconds == nil && full.safetyRatio == nil)
    #expect(full.bothSeconds == 60 && full.breath == "soft")
    let first = try #require(content.practice("first"))
    #expect(first.resourceSeconds > full.resourceSeconds && first.touches <= 2)
    #expect(first.aim == 2 && first.bothSeconds == nil)
    let five = try #require(content.practice("five"))
    #expect(five.resourceSeconds == 60 && five.touches == 1 && five.closeSeconds == 90)
  }

  @Test func practicesWithoutTouchPlanNone() {
    for practice in content.practices where practice.mode != .touch {
      #expect(practice.touches == 0 && practice.bothSeconds == nil)
    }
  }

  @Test func everyPracticeNamesABreathThatExists() {
    let names = content.patterns.map(\.id) + content.anchors.map(\.id)
    for practice in content.practices { #expect(names.contains(practice.breath)) }
  }

  @Test func holdsThePatternsAndTheAnchors() throws {
    let anchors = content.anchors
    #expect(anchors.map(\.id) == BreathAnchor.reservedIDs)
    #expect(anchors[1].choices.count == 6)
    #expect(
      content.patterns.map(\.id) == [
        "easy", "soft", "even", "coherent", "long", "quick-soft", "sigh", "box", "478",
      ])
    #expect(content.patterns.filter(\.hasHolds).map(\.id) == ["box", "478"])
    #expect(content.patterns.allSatisfy { $0.isWithinRange })
    #expect(
      content.patterns.map(\.period) == [7, 10, 10, 11, 10, 8, 9, 16, 19].map { .seconds($0) })
    let sigh = try #require(content.pattern("sigh"))
    #expect(sigh.secondSpan == .sip && sigh.second == .seconds(1) && sigh.mostCycles == 3)
    #expect(content.pattern("coherent")?.exhale == .milliseconds(5_500))
  }

  @Test func holdsPromptsForEveryStageThatSpeaks() {
    let silent: Set<Stage> = [.checkPre]
    for stage in Stage.allCases where !silent.contains(stage) {
      #expect(content.prompts[stage]?.isEmpty == false, "\(stage)")
    }
    let all = content.prompts.values.flatMap { $0 }
    #expect(all.count == 115)
    #expect(Set(all).count == all.count)
  }

  @Test func holdsSevenStarterGlimmersOfEachCategory() {
    #expect(content.starterGlimmers.count == 42)
    for category in Glimmer.Category.allCases {
      let ids = content.starterGlimmers.filter { $0.category == category }.map(\.id)
      #expect(ids == (1...7).map { "\(category.rawValue)-\($0)" })
    }
    #expect(content.starterGlimmers.allSatisfy { $0.needs != nil && $0.origin == .starter })
  }

  @Test func holdsFifteenHuntPromptsOfEachCategory() {
    #expect(content.huntPrompts.count == 90)
    for category in Glimmer.Category.allCases {
      let prompts = content.huntPrompts.filter { $0.category == category }
      #expect(prompts.map(\.id) == (1...15).map { "hunt-\(category.rawValue)-\($0)" })
      // Whatever the hour and the season, ten of each are left.
      #expect(prompts.count { $0.times.isEmpty && $0.seasons.isEmpty } == 10)
    }
    #expect(content.huntPrompts.count { !$0.times.isEmpty } == 18)
    #expect(content.huntPrompts.count { !$0.seasons.isEmpty } == 12)
    #expect(Set(content.huntPrompts.flatMap(\.times)) == Set(HuntPrompt.TimeOfDay.allCases))
    #expect(Set(content.huntPrompts.flatMap(\.seasons)) == Set(HuntPrompt.Season.allCases))
    let texts = content.huntPrompts.map(\.text) + content.starterGlimmers.map(\.text)
    #expect(Set(texts).count == texts.count)
  }

  @Test func holdsSixtySensationWordsInTenGroups() {
    let words = content.sensationGroups.flatMap(\.words)
    #expect(content.sensationGroups.count == 10)
    #expect(words.count == 60 && Set(words).count == 60)
    #expect(content.distantWords.count == 6 && content.distantWords.isSubset(of: words))
  }

  @Test func namesEveryRegionAndEveryNumber() {
    #expect(BodyRegion.mapped.count == 16)
    #expect(Set(content.regions.keys) == Set(BodyRegion.allCases))
    #expect(content.regions[.upperBack]?.name == "upper back")
    #expect(content.distressAnchors.count == 11)
  }

  @Test func supportCardPutsNoCountryFirst() {
    #expect(content.supportCard.count == 4)
    #expect(content.supportCard.first?.contains("your local emergency number") == true)
    #expect(content.supportCard.joined().contains("findahelpline.com"))
    #expect(content.supportLines.count == 17)
    #expect(content.supportLines.map(\.place) == content.supportLines.map(\.place).sorted())
    #expect(content.supportLinesChecked.wholeMatch(of: #/\d{4}-\d{2}-\d{2}/#) != nil)
    // Numbers that YAML could take for something else: 1813, 024, 13 11 14.
    let how = Dictionary(uniqueKeysWithValues: content.supportLines.map { ($0.place, $0.how) })
    #expect(how["Belgium (Dutch)"] == "1813" && how["Spain"] == "024 (free)")
    #expect(how["Australia"] == "13 11 14" && how["South Korea"] == "109")
  }

  @Test func partsAreTheSameAloneAsTogether() {
    let practices = ContentLoader.load(.practices, personFolder: nil).content
    #expect(practices.practices == content.practices)
    #expect(practices.prompts.isEmpty && practices.supportLines.isEmpty)
    var joined = CoachContent()
    joined.practices = practices.practices
    joined.patterns = ContentLoader.load(.patterns, personFolder: nil).content.patterns
    joined.anchors = ContentLoader.load(.patterns, personFolder: nil).content.anchors
    joined.prompts = ContentLoader.load(.prompts, personFolder: nil).content.prompts
    joined.starterGlimmers =
      ContentLoader.load(.glimmers, personFolder: nil).content.starterGlimmers
    joined.huntPrompts = ContentLoader.load(.hunt, personFolder: nil).content.huntPrompts
    let checkIn = ContentLoader.load(.checkIn, personFolder: nil).content
    joined.distressAnchors = checkIn.distressAnchors
    joined.sensationGroups = checkIn.sensationGroups
    joined.distantWords = checkIn.distantWords
    joined.regions = checkIn.regions
    let support = ContentLoader.load(.support, personFolder: nil).content
    joined.supportCard = support.supportCard
    joined.supportLines = support.supportLines
    joined.supportLinesChecked = support.supportLinesChecked
    #expect(joined == content)
  }
}
