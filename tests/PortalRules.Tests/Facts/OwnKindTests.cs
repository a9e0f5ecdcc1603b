using System.Collections.Immutable;
using System.Text;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Tests.Facts;

/// <summary>An embedder's own kind, from its definition to a judged rule.</summary>
public sealed class OwnKindTests
{
    private const string Rule = """
        id: HOSP-001
        title: { vi: Khoa phòng có giờ thăm, en: Wards name their visiting hours }
        category: content
        obligation: must
        basis: { source: letter, kind: guidance }
        select: hospital-wards
        where: { beds: { at-least: 1 } }
        expect: { count: { at-least: 1 }, each: { visiting-hours: present, head: { name: present }, rooms: { count: { at-least: 2 } } } }
        message: { vi: "{detail}", en: "{detail}" }
        remedy: { vi: Sửa lại., en: Mend it. }
        cases:
          - { name: whole, snapshot: { hospital-wards: [{ name: Nội, beds: 20, visiting-hours: 15–17 giờ, head: An, rooms: [A1, A2], occupied: 90%, contacts: { Phone: "1" } }] }, outcome: pass }
          - { name: no hours, snapshot: { hospital-wards: [{ name: Nội, beds: 20, head: { name: An }, rooms: [A1, A2] }] }, outcome: fail, findings: ["fact: noi"] }
          - { name: hours unknown, snapshot: { hospital-wards: [{ name: Nội, beds: 20, visiting-hours: unknown, head: An, rooms: [A1, A2] }] }, outcome: needs-review, findings: ["fact: noi"] }
          - { name: some were not captured, incomplete: [hospital-wards], snapshot: { hospital-wards: [] }, outcome: needs-review }
        """;

    private const string Law = """
        id: letter
        kind: letter
        issuer: Sở Y tế
        issued: 2023-01-01
        in-force: { from: 2023-01-01 }
        known-from: read
        """;

    private static readonly FactKind<Person> People = FactKinds.Define(new FactKindDefinition<Person>
    {
        Name = "ward-heads",
        Help = new LocalizedText("trưởng khoa", "heads of wards"),
        Fields = new FieldList<Person>().Text("name", FieldType.Text, "họ tên", "name", static p => p.Name),
        Identity = static (p, _) => p.Name,
        Create = static bag => new Person(bag.Text("name")),
        Shorthand = "name",
    });

    private static readonly FactKind<Ward> Wards = FactKinds.Define(Definition());

    private static readonly PortalSnapshot Snapshot = PortalSnapshot.For(new Portal()).With(
        Wards,
        [
            new Ward("Nội") { Beds = Known<int>.Of(20, Witness.LabelledRow), VisitingHours = "15–17 giờ", Head = new Person("An"), Rooms = ["A1", "A2"], Occupied = 0.90m, Opened = PortalDate.Day(new DateOnly(2020, 1, 2)), Contacts = ImmutableSortedDictionary<string, string>.Empty.Add("Phone", "1") },
            new Ward("Ngoại") { Occupied = Known<decimal>.Unknown(UnknownReason.NotCaptured) },
        ],
        complete: true);

    public static TheoryData<string> Cases => [.. RuleCases.Of(Checker(Rule).Rules.Packs[0], Checker(Rule).Rules.Packs[0].Bound[0], Checker(Rule).Kinds).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_rule_over_an_own_kind_comes_out_as_its_case_says(string name)
    {
        var checker = Checker(Rule);
        var pack = checker.Rules.Packs[0];
        var @case = RuleCases.Of(pack, pack.Bound[0], checker.Kinds).Single(c => string.Equals(c.Name, name, StringComparison.Ordinal));

        await RuleCases.Run(checker, pack, pack.Bound[0], @case);
    }

    [Fact]
    public void A_snapshot_with_facts_of_an_own_kind_is_judged()
    {
        var report = Checker(Rule).Check(Snapshot, new CheckOptions { AsOf = new DateOnly(2023, 4, 10), Packs = ["hosp"] });

        Assert.Equal((Outcome.NeedsReview, true), (report.Results[0].Verdict.Outcome, report.Completeness["hospital-wards"].IsComplete));
    }

    [Fact]
    public void Without_facts_of_an_own_kind_the_rule_is_not_checked()
    {
        var report = Checker(Rule).Check(PortalSnapshot.For(new Portal()), new CheckOptions { AsOf = new DateOnly(2023, 4, 10), Packs = ["hosp"] });

        Assert.Equal(Outcome.NotChecked, report.Results[0].Verdict.Outcome);
    }

    [Fact]
    public async Task Facts_of_an_own_kind_survive_snapshot_JSON()
    {
        var catalogue = FactCatalogue.BuiltIn.With(Wards);
        using var stream = new MemoryStream();
        await SnapshotJson.WriteAsync(Snapshot, catalogue, stream, CancellationToken.None);
        stream.Position = 0;

        var read = (await SnapshotJson.ReadAsync(stream, catalogue, CancellationToken.None)).Get(Wards);

        var (given, first, second) = (Snapshot.Get(Wards)[0], read[0], read[1]);
        Assert.Equal((given.Name, given.Beds, given.Beds.Witness, given.VisitingHours, given.Head.Or(null), given.Occupied, given.Opened), (first.Name, first.Beds, first.Beds.Witness, first.VisitingHours, first.Head.Or(null), first.Occupied, first.Opened));
        Assert.Equal(given.Rooms, first.Rooms);
        Assert.Equal(("1", UnknownReason.NotCaptured), (first.Contacts["PHONE"], second.Occupied.Reason));
    }

    [Fact]
    public async Task A_snapshot_is_not_written_without_its_own_kinds()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => SnapshotJson.WriteAsync(Snapshot, Stream.Null, CancellationToken.None));

        Assert.StartsWith("The snapshot has facts of the kind \"hospital-wards\", which the catalogue does not have;", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snapshot_JSON_of_an_own_kind_names_the_nearest_field()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""{ "schema": "portalrules/snapshot/1", "hospitalWards": [ { "visitingHour": "x" } ] }"""));

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => SnapshotJson.ReadAsync(stream, FactCatalogue.BuiltIn.With(Wards), CancellationToken.None));

        Assert.EndsWith("$.hospitalWards[0].visitingHour: unknown field \"visitingHour\"; did you mean \"visitingHours\"?", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visiting-hours: present", "visiting-hour: present", "unknown field of hospital-wards \"visiting-hour\"; did you mean \"visiting-hours\"?")]
    [InlineData("select: hospital-wards", "select: hospital-ward", "unknown kind of fact \"hospital-ward\"; did you mean \"hospital-wards\"?")]
    public void A_mistake_in_a_rule_over_an_own_kind_names_the_nearest_name(string right, string wrong, string message)
    {
        var error = Assert.Throws<PackException>(() => Checker(Rule.Replace(right, wrong, StringComparison.Ordinal))).Errors[0];

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void A_kind_is_added_once()
    {
        var builder = new PortalCheckerBuilder().AddKind(Wards);

        Assert.Equal("There is a kind of facts \"hospital-wards\" already; give yours another name. (Parameter 'kind')", Assert.Throws<ArgumentException>(() => builder.AddKind(Wards)).Message);
    }

    [Fact]
    public void A_kind_cannot_take_the_name_of_a_built_in_one() =>
        Assert.Throws<ArgumentException>(() => FactCatalogue.BuiltIn.With(FactKinds.Articles));

    [Fact]
    public void Everything_that_is_wrong_with_a_definition_is_said_at_once()
    {
        var definition = new FactKindDefinition<Person>
        {
            Name = "Hospital Wards",
            Help = new LocalizedText("khoa"),
            Fields = new FieldList<Person>()
                .Text("bedCount", FieldType.Number, "số giường", "beds", static p => p.Name)
                .Text("name", FieldType.Text, "tên", "name", static p => p.Name)
                .Text("name", FieldType.Text, "tên", "", static p => p.Name)
                .Text("all-of", FieldType.Text, "tất cả", "all", static p => p.Name)
                .Text("at", FieldType.Text, "tại", "at", static p => p.Name)
                .Word("role", [], "vai trò", "role", static p => p.Name)
                .Derived("age", FieldType.Node, "tuổi", "age", static (_, _) => FieldValue.Absent),
            Identity = static (p, _) => p.Name,
            Create = static bag => new Person(bag.Text("name")),
            Shorthand = "nam",
            DateFields = ["opened"],
        };

        Shared.Snapshot.Match(Assert.Throws<ArgumentException>(() => FactKinds.Define(definition)).Message);
    }

    [Fact]
    public void A_field_that_the_kind_does_not_have_is_not_read()
    {
        var kind = FactKinds.Define(new FactKindDefinition<Person>
        {
            Name = "people",
            Help = new LocalizedText("người", "people"),
            Fields = new FieldList<Person>().Text("name", FieldType.Text, "họ tên", "name", static p => p.Name),
            Identity = static (p, _) => p.Name,
            Create = static bag => new Person(bag.Text("nmae")),
        });

        var error = Assert.Throws<ArgumentException>(() => kind.Create(new FactBag(new Dictionary<string, FieldValue>(StringComparer.Ordinal), kind)));

        Assert.StartsWith("The kind people has no captured field \"nmae\"; it has name.", error.Message, StringComparison.Ordinal);
    }

    private static FactKindDefinition<Ward> Definition() => new()
    {
        Name = "hospital-wards",
        Help = new LocalizedText("khoa phòng", "hospital wards"),
        Fields = new FieldList<Ward>()
            .Text("name", FieldType.Label, "tên khoa", "name", static w => w.Name)
            .Number("beds", "số giường", "beds", static w => w.Beds)
            .Text("visiting-hours", FieldType.Text, "giờ thăm", "visiting hours", static w => w.VisitingHours)
            .Node("head", static () => People, "trưởng khoa", "head of the ward", static w => w.Head)
            .Texts("rooms", "các phòng", "rooms", static w => w.Rooms)
            .Share("occupied", "tỷ lệ sử dụng giường", "share of beds in use", static w => w.Occupied).FromPart(new CapturePart("ward-system", new LocalizedText("hệ thống quản lý giường", "bed management")))
            .Date("opened", "ngày thành lập", "day of opening", static w => w.Opened)
            .Dictionary("contacts", "liên hệ", "contacts", static w => w.Contacts)
            .Derived("age", FieldType.Number, "số năm hoạt động", "years since its opening", static (w, context) => w.Opened.Or(null) is { } day ? FieldValue.Of((long)context.AsOf.Year - day.First.Year) : FieldValue.Unknown(w.Opened.Reason)),
        Identity = static (w, _) => VietnameseText.Key(w.Name),
        NameOf = static w => w.Name,
        Create = static bag => new Ward(bag.Text("name"))
        {
            Beds = bag.KnownNumber("beds"),
            VisitingHours = bag.KnownText("visiting-hours"),
            Head = bag.KnownNode<Person>("head"),
            Rooms = bag.Items<string>("rooms"),
            Occupied = bag.KnownShare("occupied"),
            Opened = bag.KnownDate("opened"),
            Contacts = bag.Dictionary("contacts"),
        },
        Shorthand = "name",
        DateFields = ["opened"],
    };

    private static PortalChecker Checker(string rule) => new PortalCheckerBuilder()
        .AddKind(Wards)
        .AddPacks(PackLibrary.FromFiles([KeyValuePair.Create("law/letter.yaml", Law), KeyValuePair.Create("hosp/pack.yaml", "pack: hosp\nversion: 1.0.0\ntitle: { vi: Thử }"), KeyValuePair.Create("hosp/rule.yaml", rule)]))
        .Build();

    private sealed record Person(string Name);

    private sealed record Ward(string Name)
    {
        public Known<int> Beds { get; init; }

        public Known<string?> VisitingHours { get; init; }

        public Known<Person?> Head { get; init; }

        public ImmutableArray<string> Rooms { get; init; } = [];

        public Known<decimal> Occupied { get; init; }

        public Known<PortalDate?> Opened { get; init; }

        public ImmutableSortedDictionary<string, string> Contacts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
    }
}
