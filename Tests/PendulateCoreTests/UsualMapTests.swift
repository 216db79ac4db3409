import PendulateCore
import Testing

@Suite struct UsualMapTests {
  private let today = CivilDate(dayNumber: 20_000)

  private func checkIn(_ days: Int, _ marks: [PlaceAndTone]) -> DatedMarks {
    DatedMarks(day: today.advanced(byDays: -days), marks: marks)
  }

  @Test func aRegionIsUsualInAQuarterOfThreeAndMore() {
    let chest = PlaceAndTone(.chest, .uncomfortable)
    let feet = PlaceAndTone(.feet, .comfortable)
    let few = UsualMap([checkIn(1, [chest]), checkIn(2, [chest])], today: today)
    #expect(few.places.isEmpty)
    let map = UsualMap(
      (1...8).map { checkIn($0, $0 == 1 ? [chest, feet] : $0 < 3 ? [chest] : [feet]) }, today: today
    )
    #expect(map.count == 8)
    #expect(map.places[.chest]?.count == 2)
    #expect(map.places[.chest]?.tone == .uncomfortable)
    #expect(map.places[.feet]?.count == 7)
    #expect(map.places[.belly] == nil)
  }

  @Test func onlyTheLastWeeksCountAndEmptyMapsDoNot() {
    let chest = PlaceAndTone(.chest, .neither)
    let map = UsualMap(
      [checkIn(61, [chest]), checkIn(5, []), checkIn(4, [chest]), checkIn(3, [chest])], today: today
    )
    #expect(map.count == 2)
    #expect(map.places.isEmpty)
  }
}
