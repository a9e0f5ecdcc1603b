using PortalRules.Capture.Crawling;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Crawling;

public sealed class ListLogTests
{
    private static readonly DateOnly Since = new(2023, 1, 1);

    [Fact]
    public void A_list_is_followed_page_by_page_until_its_items_are_older()
    {
        var log = new ListLog(Since);
        log.NotePage(Page([new(2023, 3, 1), new(2023, 2, 1)], "/tin?page=10", "/tin?page=2", "/tin?page=3"), _ => false);

        Assert.Equal("/tin?page=2", log.Next(_ => false)!.PathAndQuery);

        log.NotePage(Page([new(2023, 1, 5), new(2022, 12, 30)], "/tin?page=3", "/tin?page=4"), u => u.Query is "page=2");

        Assert.True(log.IsReached);
        Assert.Null(log.Next(_ => false));
        Assert.Equal(["page=2", "page=3", "page=4", "page=10"], log.Waiting.Select(u => u.Query).Order(Comparer<string>.Create(NaturalOrder.Compare)));
    }

    [Fact]
    public void An_old_item_that_is_set_first_by_hand_ends_nothing()
    {
        var log = new ListLog(Since);

        log.NotePage(Page([new(2019, 1, 1), new(2023, 3, 1), new(2023, 2, 1)], "/tin?page=2"), _ => false);

        Assert.False(log.IsReached);
    }

    [Fact]
    public void A_list_in_no_order_proves_nothing()
    {
        var log = new ListLog(Since);

        log.NotePage(Page([new(2020, 1, 1), new(2023, 3, 1), new(2021, 1, 1), new(2023, 5, 1), new(2022, 1, 1)], "/tin?page=2"), _ => false);

        Assert.False(log.IsReached);
    }

    [Fact]
    public void A_list_from_the_oldest_to_the_newest_proves_nothing()
    {
        var log = new ListLog(Since);

        log.NotePage(Page([new(2022, 11, 1), new(2022, 11, 1), new(2022, 11, 21), new(2022, 11, 21)], "/tin?page=2"), _ => false);
        Assert.False(log.IsReached);

        log.NotePage(Page([new(2022, 12, 1), new(2022, 12, 1)], "/tin?page=3"), _ => false);
        Assert.False(log.IsReached);
    }

    [Fact]
    public void A_page_of_one_day_ends_a_list_that_runs_down_to_it()
    {
        var log = new ListLog(Since);
        log.NotePage(Page([new(2023, 1, 5), new(2023, 1, 5)], "/tin?page=2"), _ => false);
        log.NotePage(Page([new(2022, 12, 1), new(2022, 12, 1)], "/tin?page=3"), _ => false);

        Assert.True(log.IsReached);
    }

    [Fact]
    public void A_list_without_days_waits_for_those_of_its_items()
    {
        var log = new ListLog(Since);
        log.NotePage(Page([null, null, null, null], "/tin?page=2"), _ => false);

        Assert.True(log.IsUndated);
        Open(log, new(2022, 5, 3), new(2022, 5, 2), new(2022, 5, 1));
        Assert.True(log.IsReached);
    }

    [Fact]
    public void A_list_without_days_that_runs_from_the_oldest_to_the_newest_is_followed_on()
    {
        var log = new ListLog(Since);
        log.NotePage(Page([null, null, null, null], "/tin?page=2"), _ => false);
        Open(log, new(2019, 1, 1), new(2019, 1, 1), new(2019, 2, 1), new(2019, 3, 1));

        Assert.Equal("/tin?page=2", log.Next(_ => false)?.PathAndQuery);

        log.NotePage(Page([null, null, null, null], "/tin?page=3"), u => u.Query is "page=2");
        Open(log, new(2019, 4, 1), new(2019, 4, 1), new(2019, 4, 1), new(2019, 4, 1));

        Assert.False(log.IsReached);
        Assert.Equal("/tin?page=3", log.Next(u => u.Query is "page=2")?.PathAndQuery);
    }

    [Fact]
    public void Days_of_opened_items_are_compared_in_the_order_of_the_list_and_not_of_the_answers()
    {
        var log = new ListLog(Since);
        log.NotePage(Page([null, null, null, null], "/tin?page=2"), _ => false);
        for (var i = 3; i >= 0; i--)
            log.NoteItem(CrawlAddress.Of(Url($"/bai-{i}")), new DateOnly(2022, 5, 1).AddDays(i));

        Assert.False(log.IsReached);
    }

    [Fact]
    public void A_page_without_days_whose_items_are_of_one_day_ends_a_list_that_runs_down_to_it()
    {
        var log = new ListLog(Since);
        log.NotePage(Page([null, null, null], "/tin?page=2"), _ => false);
        Open(log, new(2023, 1, 5), new(2023, 1, 5), new(2023, 1, 5));
        log.NotePage(Page([null, null, null], "/tin?page=3"), _ => false);
        Open(log, new(2022, 12, 1), new(2022, 12, 1), new(2022, 12, 1));

        Assert.True(log.IsReached);
    }

    private static void Open(ListLog log, params DateOnly[] days)
    {
        for (var i = 0; i < days.Length; i++)
            log.NoteItem(CrawlAddress.Of(Url($"/bai-{i}")), days[i]);
    }

    private static ListReading Page(DateOnly?[] days, params string[] next) => new()
    {
        Sections = [],
        Items = [.. days.Select((d, i) => new ListedItem(Url($"/bai-{i}"), d))],
        Beside = [],
        NextPages = [.. next.Select(Url)],
    };

    private static PortalUrl Url(string path) => PortalUrl.TryParse($"https://xa.vn{path}", out var url) ? url : throw new ArgumentException(path, nameof(path));
}
