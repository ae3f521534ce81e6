/* What each layer of the filtering platform says about a packet, by position. */
#pragma once
