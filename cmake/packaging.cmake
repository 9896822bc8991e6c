# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs, and the Debian package: cpack -G DEB in build/release.
set(share ${CMAKE_INSTALL_DATAROOTDIR})
if(JOUST_UI)
  install(FILES resources/org.joust.Joust.desktop DESTINATION ${share}/applications)
  install(FILES resources/org.joust.Joust.metainfo.xml DESTINATION ${share}/metainfo)
  install(FILES resources/org.joust.Joust.mime.xml DESTINATION ${share}/mime/packages RENAME org.joust.Joust.xml)
  install(FILES resources/joust.svg DESTINATION ${share}/icons/hicolor/scalable/apps)
  install(FILES resources/application-vnd.joust.workspace.svg resources/application-vnd.joust.pack.svg
          DESTINATION ${share}/icons/hicolor/scalable/mimetypes)
endif()
install(FILES LICENSE DESTINATION ${share}/doc/joust RENAME copyright)
install(FILES README.md CHANGELOG.md DESTINATION ${share}/doc/joust)

set(CPACK_PACKAGE_NAME joust)
set(CPACK_PACKAGE_VENDOR "The Joust developers")
set(CPACK_PACKAGE_CONTACT "The Joust developers <joust@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Two models answer your prompt, you choose the better answer, and only then are told who wrote which. Votes, prompts
and answers stay in a file on your machine. With exact rankings, studies, and a command line that does the same.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and so is no shared library that a program names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates")
if(JOUST_UI)
  string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qt6-qpa-plugins")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-dejavu-core")
endif()
include(CPack)
