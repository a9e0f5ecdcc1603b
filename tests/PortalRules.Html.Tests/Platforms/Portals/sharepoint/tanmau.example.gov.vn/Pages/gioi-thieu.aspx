<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Giới thiệu</title>
<meta name="GENERATOR" content="Microsoft SharePoint">
<link rel="stylesheet" type="text/css" href="/_layouts/15/1033/styles/Themable/corev15.css">
<script type="text/javascript" src="/_layouts/15/init.js"></script>
</head>
<body>
<form method="post" action="Pages/gioi-thieu.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="abc"></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><div id="DeltaSiteLogo"><a class="ms-siteicon-a" href="/"><img class="ms-siteicon-img" src="/SiteAssets/logo.png" alt="Xã Tân Mẫu" width="64" height="64"></a></div>
<div id="DeltaTopNavigation" class="ms-displayInline ms-core-navigation" role="navigation"><div id="zz12_TopNavigationMenu" class=" noindex ms-core-listMenu-horizontalBox"><ul id="zz13_RootAspMenu" class="root ms-core-listMenu-root static"><li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" href="/Pages/default.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">Trang chủ</span></span></a></li><li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" href="/Pages/gioi-thieu.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">Giới thiệu</span></span></a><ul class="dynamic"><li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" href="/Pages/lich-su.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">Lịch sử hình thành</span></span></a></li></ul></li><li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" href="/Pages/tin-tuc.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">Tin tức</span></span></a></li><li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" href="/Pages/van-ban.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">Văn bản</span></span></a></li><li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" href="/Pages/lien-he.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">Liên hệ</span></span></a></li></ul></div></div>
<div id="DeltaPlaceHolderSearchArea" class="ms-mpSearchBox"><div id="SearchBox"><input type="text" value="" title="Tìm kiếm..."></div></div></div>
<div id="contentRow"><div id="sideNavBox" class="ms-dialogHidden ms-noList"><div id="DeltaPlaceHolderLeftNavBar"><div class="ms-webpart-chrome"><div class="ms-wpContentDivSpace"><a href="https://dichvucong.gov.vn/"><img src="/PublishingImages/banner-cai-cach.jpg" alt="Cải cách hành chính" width="240" height="100"></a></div></div></div></div>
<div id="contentBox"><div id="DeltaPlaceHolderMain"><a name="mainContent" tabindex="-1"></a>
<div class="ms-rtestate-field"><p>Xã Tân Mẫu nằm ở phía đông huyện Mẫu, có diện tích tự nhiên 8,5 km² và hơn sáu nghìn nhân khẩu.</p></div>
</div></div></div>
<div id="s4-footer" class="chan-trang"><p>Cơ quan chủ quản: UBND xã Tân Mẫu</p><p>Địa chỉ: Thôn Trung, xã Tân Mẫu, huyện Mẫu, tỉnh Mẫu</p><p>Chịu trách nhiệm nội dung: Ông Trần Văn Mẫu – Chủ tịch UBND xã</p><p>Điện thoại: 0237.399.000; Email: tanmau@example.gov.vn</p></div></div></div></form>
</body>
</html>
