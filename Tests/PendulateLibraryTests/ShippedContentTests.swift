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
        "full", "first", "five", "resource", "noticing", "glimmer", "hunt", "savour", "both",
      ] + Glimmer.Category.allCases.map { "pathway-\($0)" } + ["ground"])
    #expect(
      content.practices.map(\.mode) == [
        .touch, .touch, .touch, .resource, .resource, .glimmer, .glimmer, .glimmer, .touch,
      ] + Glimmer.Category.allCases.map { _ in .glimmer } + [.ground])
    let courses = content.practices.filter { $0.mode == .glimmer && $0.shelf == nil }.map(\.course)
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

  @Test func holdsAPathwayForEachCategory() throws {
    for category in Glimmer.Category.allCases {
      let practice = try #require(content.practice("pathway-\(category)"))
      #expect(practice.isPathway && practice.shelf == .pathways)
      #expect(practice.categories == [category] && practice.breath == "off")
      #expect((180...300).contains(practice.pathwaySeconds))
      // What is there, staying, what was found: all of them come, in their order.
      #expect(practice.prompts[.resource]?.count == 8)
      let company = content.starterGlimmers.filter {
        practice.glimmers.contains($0.id) && $0.tags.contains(.company)
      }
      #expect(practice.glimmers.count == 4 && company.count >= 2, "\(category)")
    }
  }

  @Test func noticingTouchesNothingAndComesInItsOrder() throws {
    let noticing = try #require(content.practice("noticing"))
    #expect(noticing.mode == .resource && noticing.touches == 0 && noticing.shelf == nil)
    #expect(noticing.prompts[.resource]?.count == 1 + (noticing.resourceSeconds - 1) / 30)
  }

  @Test func everyCategoryHasGlimmersOfSomeoneBeingThere() {
    for category in Glimmer.Category.allCases {
      let own = content.starterGlimmers.filter { $0.category == category }
      #expect(own.count { $0.tags.contains(.company) } >= 2, "\(category)")
      #expect(own.count { $0.tags.contains(.pleasure) } == 1, "\(category)")
    }
  }

  /// What speaks of pleasure can be left out as a whole, and enough is left.
  @Test func pleasureCanBeLeftOutAsAWhole() throws {
    let left = content.leavingOut(.pleasure)
    let texts =
      left.prompts.values.flatMap { $0 } + left.starterGlimmers.map(\.text)
      + left.practices.flatMap { [$0.name, $0.summary] + $0.prompts.values.flatMap { $0 } }
      + left.huntPrompts.map(\.text)
    let words =
      /pleasur|desire|longing|wanting|wanted|intima|sweet|for the joy|(it|may) feels? good/
    for text in texts where text.lowercased().contains(words) {
      #expect(text == "If good feels strange, a smaller sip is welcome.", "\(text)")
    }
    #expect(left.leftOutGlimmers.count == 6 && left.starterGlimmers.count == 54)
    #expect(left.practices.count == content.practices.count)
    let savour = try #require(left.practice("savour"))
    #expect(savour.prompts[.resource]?.count ?? 0 >= savour.rounds)
    for stage in [Stage.resource, .both] {
      #expect(left.prompts[stage]?.count ?? 0 < content.prompts[stage]?.count ?? 0)
    }
    let favourite = Glimmer(
      id: "touch-10", text: "", category: .touch, origin: .starter, isFavourite: true)
    let all = Glimmer.all(
      kept: [favourite], content: left.starterGlimmers, leftOut: left.leftOutGlimmers)
    #expect(!all.contains { $0.id == "touch-10" })
  }

  @Test func holdsTenStarterGlimmersOfEachCategory() {
    #expect(content.starterGlimmers.count == 60)
    for category in Glimmer.Category.allCases {
      let ids = content.starterGlimmers.filter { $0.category == category }.map(\.id)
      #expect(ids == (1...10).map { "\(category.rawValue)-\($0)" })
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
    let prompts = ContentLoader.load(.prompts, personFolder: nil).content
    joined.prompts = prompts.prompts
    joined.promptTags = prompts.promptTags
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
