using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Facts;

/// <summary>Makes snapshots of every kind and field of the catalogue, the same for the same seed.</summary>
internal sealed class AnySnapshot(int seed)
{
    private static readonly string[] Texts =
    [
        "", "Cẩm Vân", "UBND xã \"Mẫu\" & <b>xã</b>", "Cẩm Vân".Normalize(System.Text.NormalizationForm.FormD), "dòng 1\nd\u00F2ng\t2\u0001\u2028", "😀 'đ'", "\uD800", "a > b > c", "+84 (237) 3", "\\u003C",
    ];

    private readonly Random _random = new(seed);

    public PortalSnapshot Make()
    {
        var snapshot = PortalSnapshot.For((Portal)Fact(FactKinds.Portal, 0));
        if (Chance(2))
            snapshot = snapshot.TakenAt(new DateTimeOffset(2023, 3, 31, 17, 0, 0, TimeSpan.FromHours(_random.Next(-3, 9))).AddTicks(_random.Next(3) * 12_345));
        if (Chance(2))
            snapshot = snapshot.WithNotes([new CaptureNote(Text(), Text()), new CaptureNote("b", "c")]);
        foreach (var kind in FactKinds.All.Where(k => k != FactKinds.Portal && k != FactKinds.MenuItems && !Chance(6)))
            snapshot = kind.Put(snapshot, Enumerable.Range(0, _random.Next(kind.IsSingle ? 2 : 4)).Select(_ => Fact(kind, 0)), Completeness());
        return snapshot;
    }

    public object Fact(FactKind kind, int depth)
    {
        var values = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        var doubts = ImmutableArray.CreateBuilder<Doubt>();
        foreach (var field in kind.Fields.Where(f => !f.IsDerived))
        {
            var unknown = field.MayBeUnknown && Chance(3);
            values[field.Name] = unknown ? FieldValue.Unknown(One(Enum.GetValues<UnknownReason>())) : Value(kind, field, depth);
            if (unknown && Chance(2))
                doubts.Add(new Doubt(field.Name, [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Text())]));
        }

        var at = Chance(3) ? null : new SourceLocation(Text(), Chance(2) ? null : "#menu > li", _random.Next(100), _random.Next(100));
        return kind.Create(new FactBag(values) { At = at, Doubts = doubts.ToImmutable() });
    }

    private FieldValue Value(FactKind kind, FactField field, int depth)
    {
        var witness = field.MayBeUnknown ? One(Enum.GetValues<Witness>()) : Witness.Given;
        return field.Type switch
        {
            FieldType.Number => FieldValue.Of((decimal)_random.Next(-5, 100_000), witness),
            FieldType.Share => FieldValue.Of(_random.Next(0, 101) / 100m, witness),
            FieldType.Dictionary => FieldValue.Of(Dictionary(), witness),
            FieldType.Node => FieldValue.Of(Chance(4) ? null : Fact(field.Of!(), depth + 1), witness),
            FieldType.Flag => FieldValue.Of(Chance(2), witness),
            FieldType.Date => FieldValue.Of(Chance(4) ? null : Date(), witness),
            FieldType.Url => FieldValue.Of(Chance(4) ? null : Url(), witness),
            FieldType.Word => FieldValue.Of(One([.. field.Words]), witness),
            FieldType.Collection when field.Of is null => FieldValue.Of(new FactList(null, [.. Enumerable.Range(0, _random.Next(3)).Select(_ => (object)Text())]), witness),
            FieldType.Collection => FieldValue.Of(new FactList(field.Of(), [.. Enumerable.Range(0, depth > 3 ? 0 : _random.Next(3)).Select(_ => Fact(field.Of(), depth + 1))])),
            _ when kind == FactKinds.Portal && field.Name is "url" or "source" => FieldValue.Of(Chance(2) ? null : Url().Value),
            _ => FieldValue.Of(Text(), witness),
        };
    }

    private ImmutableSortedDictionary<string, string> Dictionary()
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = _random.Next(4); i > 0; i--)
            texts.TryAdd(Text(), Text());
        return texts.ToImmutable();
    }

    private PortalDate Date()
    {
        var day = new DateOnly(2000, 1, 1).AddDays(_random.Next(10_000));
        return _random.Next(3) switch
        {
            0 => PortalDate.Day(day),
            1 => PortalDate.Month(day.Year, day.Month),
            _ => PortalDate.Day(day, new TimeOnly(_random.Next(24), _random.Next(60), _random.Next(60))),
        };
    }

    private PortalUrl Url() =>
        PortalUrl.TryParse(One(["https://xamau.example.gov.vn/tin?a=1&b=<2>", "http://127.0.0.1:8081/b%C3%A0i/", "mailto:ubnd@example.gov.vn", "tel:0237"]), out var url) ? url : throw new InvalidOperationException();

    private Completeness Completeness() =>
        new(Chance(2), Chance(2) ? null : new DateOnly(2023, 1, 1).AddDays(_random.Next(400)), Chance(2) ? null : Text());

    private string Text() => One(Texts);

    private T One<T>(T[] choices) => choices[_random.Next(choices.Length)];

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;
}
