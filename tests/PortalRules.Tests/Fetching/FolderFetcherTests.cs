using System.Text;
using PortalRules.Fetching;

namespace PortalRules.Tests.Fetching;

public sealed class FolderFetcherTests
{
    [Theory]
    [InlineData("127.0.0.1:8081/index.html", "http://127.0.0.1:8081/")]
    [InlineData("127.0.0.1+8081/index.html", "http://127.0.0.1:8081/")]
    [InlineData("localhost:8081/index.html", "http://localhost:8081/")]
    [InlineData("xamau.example.gov.vn/index.html", "https://xamau.example.gov.vn/")]
    [InlineData("xamau.example.gov.vn/tin-tuc/index.html", "https://xamau.example.gov.vn/tin-tuc/")]
    [InlineData("xamau.example.gov.vn/laws/index.html?download=1&id=0", "https://xamau.example.gov.vn/laws/?download=1&id=0")]
    [InlineData("xamau.example.gov.vn/page.html@x=1", "https://xamau.example.gov.vn/page.html?x=1")]
    [InlineData("xamau.example.gov.vn/page.html%3Fx=1", "https://xamau.example.gov.vn/page.html?x=1")]
    [InlineData("xamau.example.gov.vn/index.php?id=5.html", "https://xamau.example.gov.vn/index.php?id=5")]
    [InlineData("xamau.example.gov.vn/style.css?v=2.css", "https://xamau.example.gov.vn/style.css?v=2")]
    [InlineData("xamau.example.gov.vn/page.html?url=a.html", "https://xamau.example.gov.vn/page.html?url=a.html")]
    [InlineData("xamau.example.gov.vn/lien-he@ubnd", "https://xamau.example.gov.vn/lien-he@ubnd")]
    [InlineData("xamau.example.gov.vn/tag/bộ-gd&đt", "https://xamau.example.gov.vn/tag/b%E1%BB%99-gd&%C4%91t")]
    [InlineData("xamau.example.gov.vn/a b#c.html", "https://xamau.example.gov.vn/a%20b%23c.html")]
    [InlineData("xamau.example.gov.vn/100%.html", "https://xamau.example.gov.vn/100%25.html")]
    [InlineData("xamau.example.gov.vn/a%20b.html", "https://xamau.example.gov.vn/a%20b.html")]
    [InlineData("gioi-thieu.html", "https://portal.invalid/gioi-thieu.html")]
    [InlineData("tin-tuc/index.html", "https://portal.invalid/tin-tuc/")]
    public async Task A_file_stands_for_the_address_it_was_saved_from(string file, string address)
    {
        using var folder = new SavedFolder(file);

        Assert.Equal(address, await folder.Addresses());
    }

    [Fact]
    public async Task A_decomposed_name_stands_for_the_composed_address()
    {
        using var folder = new SavedFolder("xamau.example.gov.vn/giới-thiệu".Normalize(NormalizationForm.FormD));

        Assert.Equal("https://xamau.example.gov.vn/gi%E1%BB%9Bi-thi%E1%BB%87u", await folder.Addresses());
    }

    [Fact]
    public async Task Files_come_by_address_and_the_portal_file_first()
    {
        using var folder = new SavedFolder("z.example.vn/a.html", "xa.example.vn/b/index.html", "xa.example.vn/b.html", "xa.example.vn/B.html", "xa.example.vn/a/é.html");
        folder.Write("portal.yaml", "{ id: xa, url: 'http://xa.example.vn/' }");

        var addresses = await folder.Addresses();

        Assert.Equal(
            "http://xa.example.vn/portal.yaml\nhttp://xa.example.vn/B.html\nhttp://xa.example.vn/a/%C3%A9.html\nhttp://xa.example.vn/b.html\nhttp://xa.example.vn/b/\nhttps://z.example.vn/a.html",
            addresses);
    }

    [Theory]
    [InlineData("http://xa.example.vn/", "xa.example.vn/a.html", "http://xa.example.vn/a.html")]
    [InlineData("http://www.xa.example.vn/", "xa.example.vn/a.html", "http://xa.example.vn/a.html")]
    [InlineData("https://khac.example.vn/", "xa.example.vn:8080/a.html", "http://xa.example.vn:8080/a.html")]
    [InlineData("http://xa.example.vn/", "a.html", "http://xa.example.vn/a.html")]
    [InlineData("http://xa.example.vn/cong/trang-chu", "tin/a.html", "http://xa.example.vn/cong/tin/a.html")]
    public async Task The_portal_file_gives_scheme_and_place(string url, string file, string address)
    {
        using var folder = new SavedFolder(file);
        folder.Write("portal.yaml", $"{{ url: \"{url}\" }}");

        Assert.Equal(address, (await folder.Fetch())[1].Url.Value);
    }

    [Fact]
    public async Task The_portal_file_comes_with_its_media_type_and_bytes()
    {
        using var folder = new SavedFolder("a.html");
        folder.Write("portal.yaml", "{ id: xa-mau }");

        var resource = (await folder.Fetch())[0];

        Assert.Equal((CapturedResource.PortalFileMediaType, "{ id: xa-mau }"), (resource.MediaType, Encoding.UTF8.GetString(resource.Body.Span)));
    }

    [Fact]
    public async Task A_portal_file_with_mistakes_is_still_brought()
    {
        using var folder = new SavedFolder("a.html");
        folder.Write("portal.yaml", "{ url: ");

        Assert.Equal("https://portal.invalid/portal.yaml\nhttps://portal.invalid/a.html", await folder.Addresses());
    }

    [Fact]
    public async Task Bytes_and_length_are_those_of_the_file()
    {
        using var folder = new SavedFolder();
        folder.Write("a.html", "<p>Cẩm Vân</p>");

        var resource = Assert.Single(await folder.Fetch());

        Assert.Equal(("<p>Cẩm Vân</p>", 17L, null, 200), (Encoding.UTF8.GetString(resource.Body.Span), resource.Length, resource.MediaType, resource.Status));
    }

    [Fact]
    public async Task An_empty_page_has_no_bytes_and_no_failure()
    {
        using var folder = new SavedFolder();
        folder.Write("a.html", "");

        var resource = Assert.Single(await folder.Fetch());

        Assert.Equal((0, null), (resource.Body.Length, resource.Failure));
    }

    [Fact]
    public async Task What_is_no_page_of_the_portal_is_passed_over()
    {
        using var folder = new SavedFolder("README.md", ".git/config", "a.html.orig", "tin/.htaccess", "a.html");

        Assert.Equal("https://portal.invalid/a.html", await folder.Addresses());
    }

    [Fact]
    public async Task A_log_beside_the_hosts_is_passed_over()
    {
        using var folder = new SavedFolder("wget.log", "xa.example.vn/a.html");

        Assert.Equal("https://xa.example.vn/a.html", await folder.Addresses());
    }

    [Fact]
    public async Task A_page_beside_a_folder_named_like_a_host_makes_the_folder_a_part_of_the_portal()
    {
        using var folder = new SavedFolder("index.html", "v1.2/a.html");

        Assert.Equal("https://portal.invalid/\nhttps://portal.invalid/v1.2/a.html", await folder.Addresses());
    }

    [Fact]
    public async Task Two_names_for_one_address_are_brought_once()
    {
        using var folder = new SavedFolder("a.html?x=1", "a.html@x=1");

        Assert.Equal("<p>a.html?x=1</p>", Encoding.UTF8.GetString(Assert.Single(await folder.Fetch()).Body.Span));
    }

    [Fact]
    public async Task A_file_beyond_the_cap_is_refused_without_reading_it()
    {
        using var folder = new SavedFolder();
        using (var sparse = File.Create(folder.At("phim.mp4")))
            sparse.SetLength(200L * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var resource = Assert.Single(await folder.Fetch());

        Assert.Equal((0, 209_715_200L, "phim.mp4 has 209715200 bytes; at most 33554432 are read (MaxResourceBytes)."), (resource.Body.Length, resource.Length, resource.Failure));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public async Task The_cap_can_be_set()
    {
        using var folder = new SavedFolder("a.html");

        var resource = Assert.Single(await SavedFolder.AllOf(new FolderFetcher(folder.Root) { MaxResourceBytes = 5 }));

        Assert.Equal("a.html has 13 bytes; at most 5 are read (MaxResourceBytes).", resource.Failure);
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_not_followed()
    {
        using var folder = new SavedFolder("a.html");
        File.WriteAllText(folder.Beside("secret.txt"), "secret");
        File.CreateSymbolicLink(folder.At("b.html"), folder.Beside("secret.txt"));

        var resource = (await folder.Fetch())[1];

        Assert.Equal((0, "b.html is a link that leads out of the folder; it is not followed."), (resource.Body.Length, resource.Failure));
    }

    [Fact]
    public async Task A_link_inside_the_folder_is_read()
    {
        using var folder = new SavedFolder("a.html");
        File.CreateSymbolicLink(folder.At("b.html"), "a.html");

        Assert.Equal("<p>a.html</p>", Encoding.UTF8.GetString((await folder.Fetch())[1].Body.Span));
    }

    [Fact]
    public async Task Links_to_folders_and_circles_are_not_followed()
    {
        using var folder = new SavedFolder("a.html", "tin/b.html");
        Directory.CreateSymbolicLink(folder.At("tin/again"), folder.Root);
        File.CreateSymbolicLink(folder.At("x"), "y");
        File.CreateSymbolicLink(folder.At("y"), "x");

        var refused = (await folder.Fetch()).Where(r => r.Failure is not null).Select(r => r.Url.Path);

        Assert.Equal(["/tin/again", "/x", "/y"], refused);
    }

    [Fact]
    public async Task A_folder_that_is_itself_a_link_is_read()
    {
        using var folder = new SavedFolder("a.html");
        Directory.CreateSymbolicLink(folder.Beside("link"), folder.Root);

        Assert.Single(await SavedFolder.AllOf(new FolderFetcher(folder.Beside("link"))));
    }

    [Fact]
    public async Task A_file_that_vanishes_is_yielded_with_its_failure()
    {
        using var folder = new SavedFolder("a.html", "b.html");
        var fetched = new List<CapturedResource>();

        await foreach (var resource in new FolderFetcher(folder.Root).FetchAsync(CancellationToken.None))
        {
            fetched.Add(resource);
            File.Delete(folder.At("b.html"));
        }

        Assert.StartsWith("b.html cannot be read: ", fetched[1].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        var error = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => SavedFolder.AllOf(new FolderFetcher("/không/có")));

        Assert.Equal("There is no folder /không/có.", error.Message);
    }

    [Fact]
    public async Task An_empty_folder_is_an_error()
    {
        using var folder = new SavedFolder(".hidden");

        var error = await Assert.ThrowsAsync<IOException>(folder.Fetch);

        Assert.Equal($"The folder {folder.Root} holds no files of a portal.", error.Message);
    }

    [Fact]
    public async Task A_file_in_place_of_a_folder_is_an_error()
    {
        using var folder = new SavedFolder("a.html");

        var error = await Assert.ThrowsAsync<IOException>(() => SavedFolder.AllOf(new FolderFetcher(folder.At("a.html"))));

        Assert.Equal($"{folder.At("a.html")} is a file, not a folder.", error.Message);
    }

    [Fact]
    public void An_empty_path_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => new FolderFetcher(" "));

    [Fact]
    public async Task Cancellation_stops_between_files()
    {
        using var folder = new SavedFolder("a.html");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(async () => await new FolderFetcher(folder.Root).FetchAsync(source.Token).GetAsyncEnumerator(source.Token).MoveNextAsync());
    }

    [Fact]
    public async Task The_sample_portal_is_read_whole()
    {
        var all = await SavedFolder.AllOf(new FolderFetcher(PortalRules.Tests.Shared.Repository.PathOf("docs", "examples", "xa-mau")));

        Assert.Equal("https://xamau.example.gov.vn/portal.yaml", all[0].Url.Value);
        Assert.All(all, r => Assert.Equal((null, "xamau.example.gov.vn"), (r.Failure, r.Url.Host)));
    }
}
