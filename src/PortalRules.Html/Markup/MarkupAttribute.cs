using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace PortalRules.Html.Markup;

/// <summary>An attribute; its value becomes a text of its own when it is asked for.</summary>
internal struct MarkupAttribute(string name, StringOrMemory value) : IConstructableAttr
{
    private StringOrMemory _value = value;

    public string Name { get; } = name;

    public readonly ReadOnlySpan<char> Span => _value.Memory.Span;

    public string Value
    {
        get
        {
            var text = _value.ToString();
            _value = text;
            return text;
        }
    }

    readonly StringOrMemory IConstructableAttr.Name => Name;

    StringOrMemory IConstructableAttr.Value
    {
        readonly get => _value;
        set => _value = value;
    }
}
